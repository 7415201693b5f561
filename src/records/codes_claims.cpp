// SPDX-License-Identifier: Apache-2.0

#include "records/codes.hpp"

namespace hearsay::records {
namespace {

constexpr CodeExplanation claims_codes[] = {
    {"H030",
     "a key for one beside its key for several",
     "`speaker`, `party` and `role` are for one, `speakers`, `parties` and `roles` for several "
     "jointly. "
     "Only one of the two can be there.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nspeakers = [\"iran\", "
     "\"is\"]\n"
     "act = \"withholds\"",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeakers = [\"iran\", \"is\"]\nact = "
     "\"withholds\""},
    {"H031",
     "a claim without an act",
     "What the speaker does has to be said: asserts, suggests, denies, doubts or withholds. Only a "
     "link "
     "to another claim can imply it, for the answer that it gives: `repeats` and `endorses` take "
     "it "
     "over, `disputes` denies, `questions` doubts. Who gives an answer beside a link says the act "
     "too, or \"it was not X, it was Y\" would deny Y.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nparty = \"israel\"",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"suggests\"\n"
     "party = \"israel\""},
    {"H032",
     "an act without an answer",
     "Who asserts, suggests, denies or doubts does so of something: a party, a number, or a word, "
     "as the "
     "topic asks, or as a link gives it. Only `withholds` can stand alone.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\nparty = "
     "\"is-k\""},
    {"H033",
     "a role without a party",
     "A role says what a party is said to have done, so it stands beside `party` or `parties`; and "
     "`party_as_named` is the speaker's word for a party, not for a number or a word.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nendorses = [\"first\"]\n"
     "role = \"perpetrator\"",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nendorses = [\"first\"]"},
    {"H034",
     "an answer that does not fit the topic",
     "`responsibility` is answered by actors, `killed` and `injured` by numbers, other topics by a "
     "number "
     "or a word. Without `topic` a claim is about responsibility.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\nvalue = 84",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
     "topic = \"killed\"\nvalue = 84"},
    {"H035",
     "more than one answer",
     "One claim answers one question. What else the speaker said there is a claim of its own, with "
     "the "
     "same appearance.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
     "party = \"is-k\"\nvalue = 84",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
     "party = \"is-k\"\n\n[[claim]]\nid = \"y\"\nevent = \"kerman\"\nspeaker = \"iran\"\n"
     "act = \"asserts\"\ntopic = \"killed\"\nvalue = 84"},
    {"H036",
     "an unknown topic",
     "Besides responsibility, killed and injured, an event has the topics that it declares with "
     "their "
     "questions.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
     "topic = \"warned\"\nanswer = \"yes\"",
     "[[event]]\nid = \"kerman-2\"\ntitle = \"Bombings in Kerman\"\ndate = \"2024-01-03\"\n"
     "topics = { warned = \"Was there a warning?\" }\n\n[[claim]]\nid = \"x\"\nevent = "
     "\"kerman-2\"\n"
     "speaker = \"iran\"\nact = \"asserts\"\ntopic = \"warned\"\nanswer = \"yes\""},
    {"H037",
     "a declared topic that is built in",
     "Every event has the topics responsibility, killed and injured, with the same meaning "
     "everywhere.",
     "[[event]]\nid = \"x\"\ntitle = \"An attack\"\ndate = \"2024\"\n"
     "topics = { killed = \"How many died?\" }",
     "[[event]]\nid = \"x\"\ntitle = \"An attack\"\ndate = \"2024\"\n"
     "topics = { killed-children = \"How many children died?\" }"},
    {"H040",
     "a claim that links to itself",
     "A claim cannot endorse, dispute, question, answer, misreport, revise or retract itself. (It "
     "can "
     "repeat itself: circular reporting exists, and is a finding.)",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nendorses = [\"x\"]",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nendorses = [\"first\"]"},
    {"H041",
     "claims that revise or retract each other in a circle",
     "A revision or retraction is later than what it takes back, so following them must come to an "
     "end.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nretracts = "
     "[\"y\"]\n\n[[claim]]\n"
     "id = \"y\"\nevent = \"kerman\"\nspeaker = \"iran\"\nrevises = [\"x\"]",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = "
     "\"withholds\"\n\n[[claim]]\n"
     "id = \"y\"\nevent = \"kerman\"\nspeaker = \"iran\"\nrevises = [\"x\"]"},
    {"H042",
     "events or documents in a circle",
     "An event cannot be part of itself, nor a document replace itself, over however many steps.",
     "[[document]]\nid = \"x\"\noutlet = \"irna\"\nreplaces = \"y\"\n\n[[document]]\nid = \"y\"\n"
     "outlet = \"irna\"\nreplaces = \"x\"",
     "[[document]]\nid = \"x\"\noutlet = \"irna\"\n\n[[document]]\nid = \"y\"\noutlet = \"irna\"\n"
     "replaces = \"x\""},
    {"H043",
     "a link to another topic or event",
     "`revises` and `retracts` lead to claims on the same topic of the same event. What is "
     "repeated "
     "or endorsed is on the same topic. And a claim that has only links is about what they lead "
     "to: the same event, a part of it, or what it is part of.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"is-k\"\nact = \"asserts\"\n"
     "topic = \"killed\"\nvalue = 100\nrevises = [\"first\"]",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"is-k\"\nact = \"asserts\"\n"
     "topic = \"killed\"\nvalue = 100"},
    {"H044",
     "a revision of another body's claim",
     "Who revises or retracts a claim must have made it: the same principal, one that rolls up to "
     "the other by an affiliation, a body that what made it has become part of since (`part-of`), "
     "or an outlet and its reporter (one of the `authors` of the "
     "document that the claim stands in first-hand). The claims of others are disputed, questioned "
     "or answered.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nretracts = [\"first\"]",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\ndisputes = [\"first\"]"},
    {"H045",
     "links that imply different positions",
     "A claim without a position of its own takes that of its targets, and these do not say the "
     "same: "
     "write which of them the speaker took. Or its own `act` takes the other side of what it "
     "repeats, endorses, disputes or questions: who denied it, named nobody, or only answered, "
     "said "
     "nothing that could be repeated as an assertion.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
     "party = \"israel\"\n\n[[claim]]\nid = \"y\"\nevent = \"kerman\"\nspeaker = \"is\"\n"
     "endorses = [\"first\", \"x\"]",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
     "party = \"israel\"\n\n[[claim]]\nid = \"y\"\nevent = \"kerman\"\nspeaker = \"is\"\n"
     "act = \"asserts\"\nparty = \"is-k\"\nendorses = [\"first\", \"x\"]"},
    {"H050",
     "an appearance nowhere",
     "An appearance is in a document; or, where the item is not identified, at least in an outlet.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"withholds\"\n"
     "[[claim.appearance]]\nlocator = \"p. 3\"",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"withholds\"\n"
     "[[claim.appearance]]\ndocument = \"irna-1\"\nlocator = \"p. 3\""},
    {"H051",
     "an appearance in a document and an outlet",
     "The document already says which outlet published it.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"withholds\"\n"
     "[[claim.appearance]]\ndocument = \"irna-1\"\noutlet = \"irna\"",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"withholds\"\n"
     "[[claim.appearance]]\ndocument = \"irna-1\""},
    {"H052",
     "a date or url beside a document",
     "The document has a date and url of its own, and two could contradict each other.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"withholds\"\n"
     "[[claim.appearance]]\ndocument = \"irna-1\"\ndate = \"2024-01-04\"",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"withholds\"\n"
     "[[claim.appearance]]\noutlet = \"irna\"\ndate = \"2024-01-04\""},
};

}  // namespace

std::span<const CodeExplanation> codes_of_claims() { return claims_codes; }

}  // namespace hearsay::records
