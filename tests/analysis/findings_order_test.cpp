// SPDX-License-Identifier: Apache-2.0

#include "analysis/finding_names.hpp"
#include "support/dossiers.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::newsroom;

namespace {

using Strings = std::vector<std::string>;
constexpr auto anachronism = Finding::Kind::anachronism;
constexpr auto circular = Finding::Kind::circular;

}  // namespace

TEST_CASE("a text that is older than what was said is an anachronism") {
    Newsroom room;
    room.document("report", "2024-01-05");
    room.claim("c", "minister", "2024-01-08").appearances = {in_document("report")};

    CHECK(found(room, anachronism) == Strings{"appearance:c#1 claim:c"});
    CHECK(
        told(room, anachronism) ==
        Strings{"wire, report is dated before minister said what stands in it (5 January 2024; "
                "8 January 2024)."}
    );
}

TEST_CASE("a text of the same day, or of a month around it, is no anachronism") {
    Newsroom room;
    room.document("same", "2024-01-08");
    room.document("month", "2024-01");
    room.claim("c", "minister", "2024-01-08").appearances = {
        in_document("same"), in_document("month")};

    CHECK(found(room, anachronism).empty());
}

TEST_CASE("about a date is not certainly before the next day") {
    Newsroom room;
    room.document("report", "2024-01-07~");
    room.claim("c", "minister", "2024-01-08").appearances = {in_document("report")};

    CHECK(found(room, anachronism).empty());
}

TEST_CASE("an anachronism that rests on a doubtful date is told with that reservation") {
    Newsroom room;
    room.document("report", "2024-01-05?");
    room.claim("c", "minister", "2024-01-08").appearances = {in_document("report")};

    CHECK(told(room, anachronism).at(0).ends_with(", if that date is right."));
}

TEST_CASE("an appearance older than the one it came via is an anachronism") {
    Newsroom room;
    room.document("source", "2024-01-08");
    room.document("relay", "2024-01-05");
    room.claim("c", "minister", "2024-01-04").appearances = {
        in_document("relay", {"source"}), in_document("source")};

    CHECK(found(room, anachronism) == Strings{"appearance:c#1 appearance:c#2"});
}

TEST_CASE("a document older than what it relays is an anachronism, however far behind it is") {
    Newsroom room;
    room.document("report", "2024-01-09").relays = {"digest"};
    room.document("digest", "2024-01-05").relays = {"bulletin"};
    room.document("bulletin", "2024-01-06");
    room.claim("c", "minister").appearances = {in_document("report")};

    CHECK(found(room, anachronism) == Strings{"document:digest document:bulletin"});
}

TEST_CASE("a claim older than what it links to is an anachronism") {
    const auto link = GENERATE(
        Link::repeats,
        Link::endorses,
        Link::disputes,
        Link::questions,
        Link::answers,
        Link::revises,
        Link::retracts
    );
    Newsroom room;
    room.claim("source", "witness", "2024-01-08");
    room.claim("c", "minister", "2024-01-05").linked(link) = {"source"};

    CHECK(found(room, anachronism) == Strings{"claim:c claim:source"});
}

TEST_CASE("a claim older than what its links lead to over others is an anachronism, told once") {
    Newsroom room;
    room.claim("source", "witness", "2024-01-15");
    room.repeat("some-day", "paper", "source", "2024-01");
    room.repeat("undated", "magazine", "some-day");
    room.repeat("c", "minister", "undated", "2024-01-05");
    room.repeat("after", "blog", "c", "2024-01-06");

    CHECK(found(room, anachronism) == Strings{"claim:c claim:source"});
    CHECK(
        told(room, anachronism) ==
        Strings{"What minister said is dated before what witness said, to which its links lead "
                "(5 January 2024; 15 January 2024)."}
    );
}

TEST_CASE("what became known before it was said is an anachronism") {
    Newsroom room;
    room.claim("c", "minister", "2024-01-08").disclosed = parse_date("2024-01-05").value();
    room.claim("later", "minister", "2024-01-08").disclosed = parse_date("2024-01-09").value();

    CHECK(found(room, anachronism) == Strings{"claim:c"});
}

TEST_CASE("what became known before its event, or before what it links to, is an anachronism") {
    Newsroom room;
    room.claim("target", "minister", "2024-02-01");
    auto& vague = room.claim("vague", "minister", "2024");
    vague.disclosed = parse_date("2024-01-05").value();
    vague.linked(Link::answers) = {"target"};
    room.repeat("undated", "paper", "target").disclosed = parse_date("2024-01-05").value();
    CHECK(
        found(room, anachronism) ==
        Strings{"claim:undated claim:target", "claim:vague claim:target"}
    );

    vague.linked(Link::answers).clear();
    vague.disclosed = parse_date("2024-01-01").value();
    CHECK(found(room, anachronism) == Strings{"claim:undated claim:target", "claim:vague"});
}

TEST_CASE("a document that was read, withdrawn or taken down before its date is an anachronism") {
    Newsroom room;
    auto& report = room.document("report", "2024-01-08");
    room.claim("c", "minister").appearances = {in_document("report")};
    report.accessed = report.deleted = report.retracted = parse_date("2024-01-09").value();
    CHECK(found(room, anachronism).empty());

    report.accessed = report.deleted = report.retracted = parse_date("2024-01-05").value();
    CHECK(
        found(room, anachronism) == Strings{"document:report", "document:report", "document:report"}
    );
}

TEST_CASE("a document older than the one that it replaces is an anachronism") {
    Newsroom room;
    room.document("first", "2024-01-08");
    room.document("second", "2024-01-05").replaces = "first";
    room.claim("c", "minister").appearances = {in_document("first"), in_document("second")};

    CHECK(found(room, anachronism) == Strings{"document:second document:first"});
}

TEST_CASE("what misreports may be older than the record of what it misreports") {
    Newsroom room;
    room.claim("source", "witness", "2024-01-08");
    room.claim("c", "minister", "2024-01-05").linked(Link::misreports) = {"source"};

    CHECK(found(room, anachronism).empty());
}

TEST_CASE("a claim older than its event is an anachronism") {
    Newsroom room;
    room.claim("before", "minister", "2024-01-02");
    room.claim("on-the-day", "minister", "2024-01-03");

    CHECK(found(room, anachronism) == Strings{"claim:before"});
}

TEST_CASE("an undated claim in a text older than the event is an anachronism") {
    Newsroom room;
    room.document("report", "2023-12-30");
    room.claim("c", "minister", "").appearances = {in_document("report")};

    CHECK(found(room, anachronism) == Strings{"appearance:c#1"});
}

TEST_CASE("claims that repeat each other are circular, once for the whole circle") {
    Newsroom room;
    room.repeat("a", "paper", "b");
    room.repeat("b", "agency", "c");
    room.repeat("c", "minister", "a");
    room.repeat("outside", "blog", "a");

    CHECK(found(room, circular) == Strings{"claim:a claim:b claim:c"});
    CHECK(
        told(room, circular) ==
        Strings{"3 claims repeat each other in a circle: paper, agency and minister."}
    );
}

TEST_CASE("a claim that repeats itself is circular") {
    Newsroom room;
    room.repeat("a", "paper", "a");

    CHECK(found(room, circular) == Strings{"claim:a"});
}

TEST_CASE("a chain and a diamond of claims are not circular") {
    Newsroom room;
    room.claim("root", "witness");
    room.repeat("left", "a", "root");
    room.repeat("right", "b", "root");
    room.repeat("top", "c", "left").linked(Link::repeats) = {"left", "right"};

    CHECK(found(room, circular).empty());
}

TEST_CASE("appearances that came via each other are circular") {
    Newsroom room;
    room.document("x");
    room.document("y");
    room.claim("c", "minister").appearances = {in_document("x", {"y"}), in_document("y", {"x"})};

    CHECK(found(room, circular) == Strings{"appearance:c#1 appearance:c#2"});
    CHECK(
        told(room, circular) ==
        Strings{"2 appearances came via each other in a circle: wire, x and wire, y."}
    );
}

TEST_CASE("an appearance via its own document is circular") {
    Newsroom room;
    room.document("x");
    room.claim("c", "minister").appearances = {in_document("x", {"x"})};

    CHECK(found(room, circular) == Strings{"appearance:c#1"});
}

TEST_CASE("documents that relay each other are circular, also where only one holds a claim") {
    Newsroom room;
    room.document("x").relays = {"y"};
    room.document("y").relays = {"x"};
    room.claim("c", "minister").appearances = {in_document("x")};

    CHECK(found(room, circular) == Strings{"document:x document:y"});
}

TEST_CASE("a circle may lead over a via and back over a relay") {
    Newsroom room;
    room.document("x");
    room.document("y").relays = {"x"};
    room.claim("c", "minister").appearances = {in_document("x", {"y"}), in_document("y")};

    CHECK(found(room, circular) == Strings{"appearance:c#1 appearance:c#2"});
    // That x came via y is on record; that y came via x is not.
    CHECK(
        told(room, circular) ==
        Strings{"2 appearances draw, by what their documents relay, on each other in a circle: "
                "wire, x and wire, y."}
    );
}

TEST_CASE("what has no date hides no anachronism of what came of it") {
    Newsroom room;
    room.document("first", "2024-03-01");
    room.document("undated");
    room.document("third", "2024-02-01");
    SECTION("over the way of a claim") {
        room.claim("c", "minister").appearances = {
            in_document("first"),
            in_document("undated", {"first"}),
            in_document("third", {"undated"})};
        CHECK(
            told(room, anachronism) ==
            Strings{"wire, third is dated before wire, first, from which it took the claim over "
                    "what came between (1 February 2024; 1 March 2024)."}
        );
    }
    SECTION("over a claim that says what was said later") {
        room.claim("source", "witness", "2024-05-02");
        room.repeat("c", "minister", "source").appearances = {in_document("third")};
        CHECK(
            told(room, anachronism) ==
            Strings{"wire, third is dated before what witness said, to which the links of what "
                    "stands in it lead (1 February 2024; 2 May 2024)."}
        );
    }
}

TEST_CASE("a way over what a text came via and what that relays hides no anachronism") {
    Newsroom room;
    room.document("source", "2024-02-05");
    room.document("undated").relays = {"source"};
    room.document("first", "2024-02-01");
    auto& claim = room.claim("c", "minister");
    claim.appearances = {in_document("first", {"undated"}), in_document("undated")};
    SECTION("told once") {
        CHECK(
            told(room, anachronism) ==
            Strings{"wire, first is dated before source, from which it took the claim over what "
                    "came between (1 February 2024; 5 February 2024)."}
        );
    }
    SECTION("and not where its document tells it") {
        room.document("other", "2024-02-01").relays = {"source"};
        claim.appearances[0] = in_document("other", {"undated"});
        CHECK(
            told(room, anachronism) ==
            Strings{"other is dated before source, which it relays (1 February 2024; 5 February "
                    "2024)."}
        );
    }
}

TEST_CASE("an edition that is older than what it replaces is found from either, and over others") {
    Newsroom room;
    room.document("old", "2024-02-05");
    room.document("between").replaces = "old";
    room.document("new", "2024-02-01").replaces = "between";
    const auto* standing_in = GENERATE("old", "between", "new");
    room.claim("c", "minister").appearances = {in_document(standing_in)};
    CHECK(
        told(room, anachronism) ==
        Strings{"new is dated before old, which it replaces over what came between (1 February "
                "2024; 5 February 2024)."}
    );
}

TEST_CASE("a text that was gone or read before what stands in it was said is an anachronism") {
    Newsroom room;
    auto& document = room.document("gone");
    document.deleted = support::edtf("2024-01-10");
    document.accessed = support::edtf("2024-02-04");
    room.claim("c", "minister", "2024-02-03").appearances = {in_document("gone")};
    CHECK(
        told(room, anachronism) ==
        Strings{"wire, gone is said to have been taken offline before minister said what stands in "
                "it (10 January 2024; 3 February 2024)."}
    );
}

TEST_CASE("of several dates behind what has none, the latest counts") {
    Newsroom room;
    room.document("early", "2024-01-05");
    room.document("late", "2024-03-01");
    room.document("undated").relays = {"early", "late"};
    room.document("relaying", "2024-02-02").relays = {"undated"};
    room.claim("c", "minister").appearances = {in_document("relaying")};
    CHECK(
        told(room, anachronism) ==
        Strings{"relaying is dated before late, which it relays over what came between (2 "
                "February 2024; 1 March 2024)."}
    );
}

TEST_CASE("a vague date between hides no anachronism") {
    Newsroom room;
    room.document("source", "2024-01-10");
    room.document("some-day", "2024-01").relays = {"source"};
    room.document("relaying", "2024-01-09").relays = {"some-day"};
    SECTION("of documents") {
        room.claim("c", "minister").appearances = {in_document("relaying")};
        CHECK(
            told(room, anachronism) ==
            Strings{"relaying is dated before source, which it relays over what came between (9 "
                    "January 2024; 10 January 2024)."}
        );
    }
    SECTION("of a text and what stands in it") {
        room.claim("said", "witness", "2024-01-12");
        room.repeat("c", "minister", "said", "2024-01").appearances = {in_document("source")};
        CHECK(
            told(room, anachronism) ==
            Strings{"wire, source is dated before what witness said, to which the links of what "
                    "stands in it lead (10 January 2024; 12 January 2024)."}
        );
    }
}

TEST_CASE("whichever clock tells an anachronism is asked, and a date in doubt last") {
    Newsroom room;
    room.document("by-utc", "2024-01-10T08:00:00Z");
    room.document("that-day", "2024-01-10");
    room.document("perhaps", "2024-01-11?");
    room.document("undated").relays = {"by-utc", "that-day", "perhaps"};
    room.document("relaying", "2024-01-10T05:00:00Z").relays = {"undated"};
    room.claim("c", "minister").appearances = {in_document("relaying")};
    CHECK(
        told(room, anachronism) ==
        Strings{"relaying is dated before by-utc, which it relays over what came between (10 "
                "January 2024, 05:00:00 (UTC); 10 January 2024, 08:00:00 (UTC))."}
    );
}
