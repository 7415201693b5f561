// SPDX-License-Identifier: Apache-2.0

#include "analysis/finding_names.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::newsroom;

namespace {

using Strings = std::vector<std::string>;
constexpr auto gap = Finding::Kind::gap;

}  // namespace

TEST_CASE("a dated claim in an archived document has no gap") {
    Newsroom room;
    room.document("report", "2024-01-05");
    room.claim("c", "minister").appearances = {in_document("report")};

    CHECK(found(room, gap).empty());
}

TEST_CASE("an undated claim is a gap") {
    Newsroom room;
    room.document("report", "2024-01-05");
    room.claim("c", "minister", "").appearances = {in_document("report")};

    CHECK(told(room, gap) == Strings{"It is not known when minister said this."});
}

TEST_CASE("a claim without any appearance is a gap") {
    Newsroom room;
    room.claim("c", "minister");

    CHECK(found(room, gap) == Strings{"claim:c"});
}

TEST_CASE("an anonymous speaker is a gap, told with the outlet's words for it") {
    Newsroom room;
    room.document("report");
    auto& source = room.actor("source", "A source");
    source.anonymous = true;
    source.described_as = "an official close to the talks";
    room.claim("c", "source").appearances = {in_document("report")};

    CHECK(found(room, gap) == Strings{"claim:c actor:source"});
    CHECK(
        told(room, gap) ==
        Strings{"A source is an anonymous source: “an official close to the talks”."}
    );
}

TEST_CASE("an item that is not identified is a gap, and so is one known only by via") {
    Newsroom room;
    room.outlet("isna", "ISNA");
    room.document("report");
    auto& claim = room.claim("c", "minister");
    claim.appearances = {in_document("report")};
    claim.appearances[0].via_outlet = {"isna"};

    CHECK(found(room, gap) == Strings{"appearance:c#2", "claim:c"});
    CHECK(told(room, gap)[1] == "What minister said is known only second-hand.");
}

TEST_CASE("a dated appearance without via is first-hand though the item is not identified") {
    Newsroom room;
    room.outlet("isna");
    room.claim("c", "minister").appearances = {in_outlet("isna", "2024-01-04")};

    CHECK(found(room, gap) == Strings{"appearance:c#1"});
}

TEST_CASE("an undated item that is not identified is no first-hand one, and none relayed it") {
    Newsroom room;
    room.outlet("isna");
    room.claim("c", "minister").appearances = {in_outlet("isna")};

    CHECK(found(room, gap) == Strings{"appearance:c#1", "claim:c"});
    CHECK(told(room, gap)[1] == "No item is identified that has what minister said first-hand.");
}

TEST_CASE("a via document that is named makes the claim first-hand") {
    Newsroom room;
    room.document("first");
    room.document("second");
    room.claim("c", "minister").appearances = {in_document("second", {"first"})};

    CHECK(found(room, gap).empty());
}

TEST_CASE("a document that nobody keeps is one gap for all its claims") {
    Newsroom room;
    room.document("report").archived.clear();
    room.claim("a", "minister").appearances = {in_document("report")};
    room.claim("b", "minister").appearances = {in_document("report")};

    CHECK(found(room, gap) == Strings{"document:report"});
}

TEST_CASE("a local capture is as good as an archived copy") {
    Newsroom room;
    auto& report = room.document("report");
    report.archived.clear();
    report.file = "captures/report.html";
    room.claim("c", "minister").appearances = {in_document("report")};

    CHECK(found(room, gap).empty());
}

TEST_CASE("a document that is only cited needs no capture") {
    Newsroom room;
    room.document("cited").archived.clear();
    room.document("report");
    room.claim("c", "minister").appearances = {in_document("report", {"cited"})};

    CHECK(found(room, gap).empty());
}
