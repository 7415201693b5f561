// SPDX-License-Identifier: Apache-2.0

#include "analysis/finding_names.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::newsroom;

namespace {

using Strings = std::vector<std::string>;
constexpr auto fabricated = Finding::Kind::fabricated;
constexpr auto echo = Finding::Kind::echo;
constexpr auto stale = Finding::Kind::stale;

}  // namespace

TEST_CASE("who says that a forgery is true is told, and a forgery is not taken back") {
    Newsroom room;
    room.claim("fake", "minister").authenticity = Authenticity::fabricated;
    room.claim("believes", "paper").linked(Link::endorses) = {"fake"};
    room.claim("sorry", "minister").linked(Link::retracts) = {"fake"};
    CHECK(found(room, fabricated) == Strings{"claim:believes claim:fake", "claim:fake"});
    CHECK(found(room, Finding::Kind::stale).empty());
}

TEST_CASE("a fabricated claim and what rests on it over any number of repeats are told") {
    Newsroom room;
    room.claim("fake", "forger").authenticity = Authenticity::fabricated;
    room.repeat("b", "paper", "fake");
    room.repeat("c", "minister", "b");
    room.claim("other", "critic").linked(Link::disputes) = {"fake"};

    CHECK(
        found(room, fabricated) == Strings{"claim:b claim:fake", "claim:c claim:fake", "claim:fake"}
    );
}

TEST_CASE("who endorses what rests on a forgery is told of as well") {
    Newsroom room;
    room.claim("fake", "forger").authenticity = Authenticity::fabricated;
    room.repeat("taken-in", "paper", "fake");
    room.repeat("again", "agency", "taken-in");
    room.claim("believes", "minister").linked(Link::endorses) = {"again"};
    room.claim("another", "critic");
    room.claim("beside", "minister").linked(Link::endorses) = {"another"};
    CHECK(
        found(room, fabricated) ==
        Strings{
            "claim:again claim:fake",
            "claim:believes claim:again",
            "claim:fake",
            "claim:taken-in claim:fake"}
    );
}

TEST_CASE("a disputed authenticity is no fabrication") {
    Newsroom room;
    room.claim("c", "minister").authenticity = Authenticity::disputed;

    CHECK(found(room, fabricated).empty());
}

TEST_CASE("two appearances that came via the same document are an echo") {
    Newsroom room;
    room.document("source");
    room.document("x");
    room.document("y");
    room.claim("c", "minister").appearances = {
        in_document("x", {"source"}), in_document("y", {"source"})};

    CHECK(found(room, echo) == Strings{"appearance:c#3 appearance:c#1 appearance:c#2"});
    CHECK(
        told(room, echo) ==
        Strings{"2 appearances of what minister said came via one and the same: wire, source."}
    );
}

TEST_CASE("two appearances that came via the same outlet are an echo") {
    Newsroom room;
    room.outlet("isna");
    room.document("x");
    room.document("y");
    auto& claim = room.claim("c", "minister");
    claim.appearances = {in_document("x"), in_document("y")};
    claim.appearances[0].via_outlet = claim.appearances[1].via_outlet = {"isna"};

    CHECK(found(room, echo).size() == 1);
}

TEST_CASE("appearances that came via different ones, or one that came via two, are no echo") {
    Newsroom room;
    room.document("a");
    room.document("b");
    room.document("x");
    room.document("y");
    room.claim("c", "minister").appearances = {in_document("x", {"a"}), in_document("y", {"b"})};
    room.claim("d", "minister").appearances = {in_document("x", {"a", "b"})};

    CHECK(found(room, echo).empty());
}

TEST_CASE("whether a claim was taken back is in doubt where the retraction is") {
    Newsroom room;
    room.claim("c", "minister");
    auto& doubted = room.claim("perhaps", "minister", "2024-01-06");
    doubted.linked(Link::retracts) = {"c"};
    doubted.authenticity = Authenticity::disputed;
    doubted.uncertain = true;
    CHECK(
        told(room, stale) ==
        Strings{"What minister said has been taken back by minister (6 January 2024; whether that "
                "was said as recorded is disputed; the recorder is not sure of that record)."}
    );

    // A later one of which nobody doubts that it was made is the better one to tell of.
    auto& surely = room.claim("surely", "minister", "2024-01-08");
    surely.linked(Link::retracts) = {"c"};
    CHECK(
        told(room, stale) ==
        Strings{"What minister said has been taken back by minister (8 January 2024)."}
    );
}

TEST_CASE("a claim that its speaker took back is stale, and what rests on it") {
    Newsroom room;
    room.claim("c", "minister");
    room.repeat("r", "paper", "c");
    room.claim("back", "minister", "2024-01-08").linked(Link::retracts) = {"c"};

    CHECK(found(room, stale) == Strings{"claim:c", "claim:r claim:c"});
    CHECK(
        told(room, stale).at(0) ==
        "What minister said has been taken back by minister (8 January 2024)."
    );
}

TEST_CASE("a forgery rests on nothing, nor does over it what repeats it") {
    Newsroom room;
    room.claim("c", "minister");
    room.repeat("fake", "paper", "c").authenticity = Authenticity::fabricated;
    room.repeat("h", "radio", "fake");
    room.claim("back", "minister", "2024-01-08").linked(Link::retracts) = {"c"};
    CHECK(found(room, stale) == Strings{"claim:c"});
    CHECK(found(room, fabricated) == Strings{"claim:fake", "claim:h claim:fake"});
}

TEST_CASE("a retraction without effect makes nothing stale") {
    Newsroom room;
    room.claim("c", "minister");
    room.claim("back", "minister", "2024-01-08").linked(Link::retracts) = {"c"};
    room.claim("again", "minister", "2024-01-09").linked(Link::retracts) = {"back"};

    CHECK(found(room, stale) == Strings{"claim:back"});
}

TEST_CASE("a retraction that is not yet on record makes nothing stale") {
    Newsroom room;
    room.claim("c", "minister", "2024-01-04");
    room.claim("back", "minister", "2024-01-08").linked(Link::retracts) = {"c"};

    CHECK(found(room, stale, dated("2024-01-07")).empty());
    CHECK(found(room, stale, dated("2024-01-08")) == Strings{"claim:c"});
}

TEST_CASE("a revision makes nothing stale") {
    Newsroom room;
    room.claim("c", "minister");
    room.claim("new", "minister", "2024-01-08").linked(Link::revises) = {"c"};

    CHECK(found(room, stale).empty());
}

TEST_CASE("a document that was withdrawn is stale once, however many claims stand in it") {
    Newsroom room;
    room.document("report", "2024-01-05").retracted = dated("2024-01-09");
    room.claim("a", "minister").appearances = {in_document("report")};
    room.claim("b", "minister").appearances = {in_document("report")};

    CHECK(found(room, stale) == Strings{"document:report"});
    CHECK(told(room, stale) == Strings{"report was withdrawn by its outlet (9 January 2024)."});
    CHECK(found(room, stale, dated("2024-01-08")).empty());
}

TEST_CASE("a date that is marked as uncertain does not settle that a document was stale by a day") {
    Newsroom room;
    room.document("report", "2024-01-05").retracted = dated("2024-01-09?");
    room.document("leaflet", "2024-01-05");
    room.document("new", "2024-01-09?").replaces = "leaflet";
    room.claim("a", "minister").appearances = {in_document("report"), in_document("leaflet")};

    CHECK(
        told(room, stale, dated("2024-01-10")) ==
        Strings{
            "Whether leaflet had been replaced by new (perhaps 9 January 2024) by then is not "
            "certain.",
            "Whether report had been withdrawn by its outlet (perhaps 9 January 2024) by then "
            "is not certain."}
    );
    CHECK(
        told(room, stale) ==
        Strings{
            "leaflet has been replaced by new (perhaps 9 January 2024).",
            "report was withdrawn by its outlet (perhaps 9 January 2024)."}
    );
}

TEST_CASE("a document that was replaced is stale, also where it is only relayed") {
    Newsroom room;
    room.document("report").relays = {"old"};
    room.document("old", "2024-01-05");
    room.document("new", "2024-01-06").replaces = "old";
    room.claim("c", "minister").appearances = {in_document("report")};

    CHECK(found(room, stale) == Strings{"document:old"});
    CHECK(told(room, stale) == Strings{"old has been replaced by new (6 January 2024)."});
}

TEST_CASE("a finding is of the records of its nodes, each once") {
    const Finding finding{
        Finding::Kind::echo,
        {"appearance:c#3", "appearance:c#1", "document:c", "outlet:o", "actor:a", "claim:d"},
        {}};
    CHECK(
        records_of(finding) ==
        std::vector<RecordId>{
            {Kind::claim, "c"},
            {Kind::document, "c"},
            {Kind::outlet, "o"},
            {Kind::actor, "a"},
            {Kind::claim, "d"}}
    );
    CHECK(records_of({Finding::Kind::gap, {}, "nowhere"}).empty());
}
