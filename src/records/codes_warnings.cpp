// SPDX-License-Identifier: Apache-2.0

#include "records/codes.hpp"

namespace hearsay::records {
namespace {

// What the analysis finds in records that are well-formed. None keeps them from being recorded.
constexpr CodeExplanation warnings_codes[] = {
    {"H101",
     "a gap in the provenance",
     "Something that a reader would need in order to judge the claim is not on record: when it was "
     "said, "
     "in which item it stands, a capture or archived copy, the speaker's name, or any appearance "
     "that is "
     "not second-hand.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\nparty = "
     "\"is-k\"",
     "[[document]]\nid = \"irna-2\"\noutlet = \"irna\"\ndate = \"2024-01-05\"\n"
     "url = \"https://example.org/2\"\narchived = "
     "\"https://web.archive.org/web/2024/https://example.org/2\""
     "\n\n[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
     "party = \"is-k\"\ndate = \"2024-01-05\"\n[[claim.appearance]]\ndocument = \"irna-2\""},
    {"H102",
     "an anachronism",
     "Something is certainly earlier than what it was taken from, than its event, or than what "
     "stands in it is said to have become known. Either a date is wrong, or the way that the claim "
     "took; or nothing is: a file that was closed for long is older than the day on which what is "
     "in it was disclosed.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
     "party = \"is-k\"\ndate = \"2023-01-05\"",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
     "party = \"is-k\"\ndate = \"2024-01-05\""},
    {"H103",
     "circular reporting",
     "Claims, appearances or documents rest on each other in a circle, so that none of them is an "
     "origin by what it took from the others. That happens in the world: the warning only names "
     "it.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nrepeats = [\"y\"]\n\n"
     "[[claim]]\nid = \"y\"\nevent = \"kerman\"\nspeaker = \"is-k\"\nrepeats = [\"x\"]",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"withholds\"\n\n"
     "[[claim]]\nid = \"y\"\nevent = \"kerman\"\nspeaker = \"is-k\"\nrepeats = [\"x\"]"},
    {"H104",
     "a bottleneck",
     "A claim has several appearances, and yet every way to its speaker leads through one document "
     "or "
     "outlet: if that one is wrong, all are.",
     "[[outlet]]\nid = \"o\"\nname = \"O\"\nkind = \"website\"\n\n[[claim]]\nid = \"x\"\nevent = "
     "\"kerman\"\n"
     "speaker = \"iran\"\nact = \"withholds\"\n[[claim.appearance]]\ndocument = \"irna-1\"\n"
     "[[claim.appearance]]\noutlet = \"o\"\nvia = [\"irna-1\"]",
     "[[outlet]]\nid = \"o\"\nname = \"O\"\nkind = \"website\"\n\n[[claim]]\nid = \"x\"\nevent = "
     "\"kerman\"\n"
     "speaker = \"iran\"\nact = \"withholds\"\n[[claim.appearance]]\ndocument = \"irna-1\"\n"
     "[[claim.appearance]]\noutlet = \"o\""},
    {"H105",
     "drift of the wording",
     "Along the way the claim changed: another quote, more certainty, a hedge that is gone, a "
     "party made "
     "narrower or wider, another number.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"is-k\"\nact = \"asserts\"\nparty = "
     "\"is-k\"\n"
     "certainty = \"possible\"\n[[claim.appearance]]\ndocument = \"irna-1\"\ncertainty = "
     "\"certain\"",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"is-k\"\nact = \"asserts\"\nparty = "
     "\"is-k\"\n"
     "certainty = \"possible\"\n[[claim.appearance]]\ndocument = \"irna-1\"\ncertainty = "
     "\"possible\""},
    {"H106",
     "a fabricated claim",
     "The speech act never took place as recorded, or the claim rests on one that did not. It is "
     "nobody's "
     "position, and what repeats it rests on nothing.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\nparty = "
     "\"iran\"\n"
     "authenticity = \"fabricated\"\n\n[[claim]]\nid = \"y\"\nevent = \"kerman\"\nspeaker = "
     "\"is\"\n"
     "repeats = [\"x\"]",
     "[[claim]]\nid = \"y\"\nevent = \"kerman\"\nspeaker = \"is\"\nrepeats = [\"first\"]"},
    {"H107",
     "an echo",
     "Several appearances of a claim came via the same one: they are one source and not many.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"withholds\"\n"
     "[[claim.appearance]]\noutlet = \"irna\"\nvia = [\"irna-1\"]\n[[claim.appearance]]\n"
     "outlet = \"irna\"\ndate = \"2024-01-05\"\nvia = [\"irna-1\"]",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"withholds\"\n"
     "[[claim.appearance]]\noutlet = \"irna\"\nvia = [\"irna-1\"]"},
    {"H108",
     "a stale source",
     "The claim is retracted, or rests on a claim that was retracted, or on a document that was "
     "retracted "
     "or replaced.",
     "[[document]]\nid = \"irna-2\"\noutlet = \"irna\"\nretracted = "
     "\"2024-01-06\"\n\n[[claim]]\nid = \"x\"\n"
     "event = \"kerman\"\nspeaker = \"iran\"\nact = \"withholds\"\n[[claim.appearance]]\n"
     "document = \"irna-2\"",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"withholds\"\n"
     "[[claim.appearance]]\ndocument = \"irna-1\""},
    {"H110",
     "an unlinked shift",
     "One principal gives another answer than before, or denies what it asserted (or the other "
     "way round), and no link says that the later claim revises or retracts the earlier. Both stay "
     "in force until one does; where others revised the later claim, only the earlier does.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
     "party = \"israel\"\ndate = \"2024-01-04\"\n\n[[claim]]\nid = \"y\"\nevent = \"kerman\"\n"
     "speaker = \"iran\"\nact = \"asserts\"\nparty = \"is-k\"\ndate = \"2024-01-06\"",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
     "party = \"israel\"\ndate = \"2024-01-04\"\n\n[[claim]]\nid = \"y\"\nevent = \"kerman\"\n"
     "speaker = \"iran\"\nact = \"asserts\"\nparty = \"is-k\"\ndate = \"2024-01-06\"\nrevises = "
     "[\"x\"]"},
    {"H111",
     "confirmed by other sources, of which there are none",
     "The recorder's `credibility = 1` means confirmed by other sources; the claim's position has "
     "fewer "
     "than two independent origins at least.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
     "party = \"israel\"\ncredibility = 1",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
     "party = \"israel\"\ncredibility = 3"},
    {"H112",
     "an id that looks like another",
     "Two ids of one kind differ only by letters that look alike: `0` and `o`, `1` and `l`, `rn` "
     "and "
     "`m`, `vv` and `w`, or by their separators. Who reads them takes one for the other, and "
     "whoever "
     "writes the next claim may pick the wrong one.",
     "[[actor]]\nid = \"is-k1\"\nname = \"A\"\nkind = \"armed-group\"\n\n[[actor]]\nid = "
     "\"is-kl\"\n"
     "name = \"B\"\nkind = \"armed-group\"",
     "[[actor]]\nid = \"is-k-east\"\nname = \"A\"\nkind = \"armed-group\"\n\n[[actor]]\n"
     "id = \"is-k-west\"\nname = \"B\"\nkind = \"armed-group\""},
    {"H113",
     "a capture that is not there",
     "A document names a local capture, and there is no such file below the folder of its record "
     "file. Answers would tell that it is captured. (Whether a capture still is what was captured, "
     "`hearsay verify` tells by its digest.)",
     "[[document]]\nid = \"irna-2\"\noutlet = \"irna\"\nfile = \"captures/irna-2.htm\"",
     "[[document]]\nid = \"irna-2\"\noutlet = \"irna\"\nfile = \"captures/irna-2.html\""},
    {"H114",
     "a folder that is a link",
     "A folder of record files holds a link to another folder. Links to files are read, links to "
     "folders are not followed: they may lead back up, or out into files that nobody meant. What "
     "is in it is not read unless it is named.",
     "# records/press is a link to ../press:\n#     hearsay record records",
     "#     hearsay record records ../press"},
    {"H115",
     "a file that is passed over for its name",
     "Of a folder those files are read whose names end in `.toml`, in small letters. This one's "
     "name nearly does, so it may hold records that somebody believes to be recorded. Rename it; "
     "or name the file itself, which is then read whatever its name is.",
     "# records/claims.TOML\n#     hearsay record records",
     "# records/claims.toml\n#     hearsay record records"},
    {"H116",
     "a folder without record files",
     "The folder that was named holds no file whose name ends in `.toml`, nor do the folders below "
     "it (those apart whose names start with a dot), so nothing was read.",
     "# The records are in ~/kerman/records:\n#     hearsay record ~/kermann",
     "#     hearsay record ~/kerman/records"},
    {"H117",
     "a digest of no capture",
     "A document has a `sha256` and no `file`. The digest is that of a local capture, and `hearsay "
     "verify` compares both: without the file it is kept, and nothing is ever compared with it.",
     "[[document]]\nid = \"irna-2\"\noutlet = \"irna\"\nsha256 = "
     "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"",
     "[[document]]\nid = \"irna-2\"\noutlet = \"irna\"\nfile = \"captures/irna-2.html\"\nsha256 = "
     "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\""},
    {"H118",
     "a capture that is another file than was captured",
     "A document names a local capture with its `sha256`, and the file has another digest: either "
     "the digest was copied wrongly, or the file was changed or replaced since. Answers would tell "
     "that the document is captured, and `hearsay verify` that its capture is not what it was. Put "
     "the right file back; write the new digest only where you know that the file is right.",
     "[[document]]\nid = \"irna-2\"\noutlet = \"irna\"\nfile = \"captures/irna-2.html\"  # empty\n"
     "sha256 = \"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb\"",
     "[[document]]\nid = \"irna-2\"\noutlet = \"irna\"\nfile = \"captures/irna-2.html\"  # empty\n"
     "sha256 = \"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\""},
    {"H119",
     "a capture without its digest",
     "A document names a local capture and gives no `sha256`. Whether the file still is what was "
     "captured, nobody can tell later: `hearsay verify` has nothing to compare it with.",
     "[[document]]\nid = \"irna-2\"\noutlet = \"irna\"\nfile = \"captures/irna-2.html\"",
     "[[document]]\nid = \"irna-2\"\noutlet = \"irna\"\nfile = \"captures/irna-2.html\"\nsha256 = "
     "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\""},
    {"H120",
     "a dispute that no comparison counts",
     "The claim disputes or questions another, and has a position of its own that is neither a "
     "denial nor a doubt of that one's answer: “it was not us, it was them”. A claim has one "
     "position, and its own goes before what its links imply, so comparisons show the accusation "
     "as undenied. Record the denial as a claim of its own.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
     "party = \"israel\"\ndisputes = [\"first\"]",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
     "party = \"israel\"\n\n[[claim]]\nid = \"y\"\nevent = \"kerman\"\nspeaker = \"iran\"\n"
     "disputes = [\"first\"]"},
    {"H121",
     "two documents of one address",
     "Two documents have the same `url`, or the same `archived` copy, and neither replaces the "
     "other: the same item, recorded twice. Answers count it as two, and whoever stands in both as "
     "on record in two places. A page that was changed in between is two documents, of which the "
     "later says that it `replaces` the earlier. What is compared are the documents that are "
     "checked, with each other and with those on record.",
     "[[document]]\nid = \"irna-2\"\noutlet = \"irna\"\nurl = \"https://example.org/2\"\n\n"
     "[[document]]\nid = \"irna-3\"\noutlet = \"irna\"\nurl = \"https://example.org/2\"",
     "[[document]]\nid = \"irna-2\"\noutlet = \"irna\"\nurl = \"https://example.org/2\"\n\n"
     "[[document]]\nid = \"irna-3\"\noutlet = \"irna\"\nurl = \"https://example.org/2\"\n"
     "replaces = \"irna-2\""},
    {"H122",
     "two outlets or actors of one name",
     "Two outlets have the same name, but for capitals, and nothing says that they are two: no "
     "`country`, `language` or `owner` that both have and that differs. Or two actors have the "
     "same "
     "name and kind and belong to the same bodies or to none, and do not differ by `country`; "
     "unnamed sources and parties that are known by a description only are left out. If both are "
     "one, answers count what it published or said as that of two.",
     "[[outlet]]\nid = \"times\"\nname = \"The Times\"\nkind = \"newspaper\"\n\n[[outlet]]\n"
     "id = \"the-times\"\nname = \"The Times\"\nkind = \"newspaper\"",
     "[[outlet]]\nid = \"times\"\nname = \"The Times\"\nkind = \"newspaper\"\ncountry = \"GB\"\n\n"
     "[[outlet]]\nid = \"times-of-malta\"\nname = \"The Times\"\nkind = \"newspaper\"\n"
     "country = \"MT\""},
    {"H124",
     "what was withdrawn comes back",
     "The record was withdrawn, and its file has changed since, even by a comment alone: recording "
     "it brings the record back into force. Where it is to stay out, take it out of the file. "
     "Where "
     "it is to come back, nothing has to be done: `hearsay record` says so once more.",
     "# A comment that is new.\n[[claim]]\nid = \"withdrawn\"\nevent = \"kerman\"\n"
     "speaker = \"iran\"\nact = \"asserts\"\nparty = \"israel\"",
     "# The claim is not in the file any more."},
};

}  // namespace

std::span<const CodeExplanation> codes_of_warnings() { return warnings_codes; }

}  // namespace hearsay::records
