// SPDX-License-Identifier: Apache-2.0

#include <hearsay/trace.hpp>

#include "analysis/newsroom.hpp"
#include "analysis/traced.hpp"
#include "support/dossiers.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <optional>
#include <set>

using namespace hearsay;
using namespace hearsay::newsroom;

TEST_CASE("a claim leads to its speaker, its appearances, their documents and outlets") {
    Newsroom room;
    room.outlet("wire", "The Wire");
    room.document("report", "2024-01-05").title = "Who did it";
    auto& claim = room.claim("c", "minister");
    claim.statement = "Israel did it.";
    claim.appearances = {in_document("report")};
    room.actor("minister").name = "The minister";

    const auto traced = trace(room.dossier(), "c", {});

    CHECK(
        ids_of_nodes(traced) ==
        Strings{"claim:c", "actor:minister", "appearance:c#1", "document:report", "outlet:wire"}
    );
    CHECK(
        ways_of(traced) ==
        Strings{
            "claim:c said-by actor:minister",
            "claim:c appears-in appearance:c#1",
            "appearance:c#1 appears-in document:report",
            "document:report published-by outlet:wire"}
    );
    CHECK(traced.nodes[0].label == "The minister: Israel did it.");
    CHECK(traced.nodes[2].label == "The Wire, Who did it");
    CHECK(traced.nodes[2].date->text == "2024-01-05");
    CHECK(traced.nodes[3].held);
    CHECK(traced.hops == 1);
    CHECK(traced.origins == Strings{"c"});
}

TEST_CASE("without statement and quote the label of a claim says its position") {
    Newsroom room;
    room.claim("c", "minister").speaker_as_named = "a minister";

    CHECK(
        trace(room.dossier(), "c", {}).nodes[0].label == "“a minister” [minister]: asserts Israel"
    );
}

TEST_CASE("an appearance came via the claim's own appearance in that document") {
    Newsroom room;
    room.document("first", "2024-01-04");
    room.document("second", "2024-01-06");
    room.claim("c", "minister").appearances = {
        in_document("second", {"first"}), in_document("first")};

    const auto traced = trace(room.dossier(), "c", {});

    CHECK(has_way(traced, "appearance:c#1 via appearance:c#2"));
    CHECK(traced.hops == 2);
    const auto via =
        std::ranges::find(traced.edges, TraceEdge::Relation::via, &TraceEdge::relation);
    REQUIRE(via->delay);
    CHECK(in_words(*via->delay) == "2 days later");
}

TEST_CASE("a circle and a forgery tell nothing of the order that a delay leaves open") {
    Newsroom room;
    room.document("u1", "2024-02-03~").relays = {"u2"};
    room.document("u2", "2024-02-03~").relays = {"u1"};
    auto& one = room.repeat("one", "minister", "two");
    one.date = support::edtf("2024-01-03~");
    one.appearances = {in_document("u1", {"u2"}), in_document("u2", {"u1"})};
    room.repeat("two", "witness", "one").date = support::edtf("2024-01-03~");
    auto& forgery = room.claim("forgery", "critic");
    forgery.authenticity = Authenticity::fabricated;
    forgery.date = support::edtf("2024-01");
    room.repeat("taken-in", "critic", "forgery").date = support::edtf("2024-01-10");

    for (const auto* id : {"one", "taken-in"}) {
        for (const auto& edge : trace(room.dossier(), id, {}).edges) {
            if (edge.delay && edge.relation != TraceEdge::Relation::appears_in) {
                INFO(name_of(edge.relation) << ": " << in_words(*edge.delay));
                CHECK(edge.delay->at_least < 0);
                CHECK(edge.delay->at_most > 0);
            }
        }
    }
}

TEST_CASE("what is known only because another names it is cited") {
    Newsroom room;
    room.outlet("isna", "ISNA");
    auto& report = room.document("report", "2024-01-06");
    report.relays = {"bulletin"};
    room.document("bulletin", "2024-01-05", "agency");
    auto& claim = room.claim("c", "minister");
    claim.appearances = {in_document("report")};
    claim.appearances[0].via_outlet = {"isna"};

    const auto traced = trace(room.dossier(), "c", {});

    CHECK(node(traced, "appearance:c#2").label == "ISNA, item not identified");
    CHECK(node(traced, "appearance:c#2").cited);
    CHECK(node(traced, "outlet:isna").cited);
    CHECK(node(traced, "document:bulletin").cited);
    CHECK(node(traced, "outlet:agency").cited);
    CHECK_FALSE(node(traced, "document:report").cited);
    CHECK_FALSE(node(traced, "outlet:wire").cited);
    CHECK(has_way(traced, "document:report relays document:bulletin"));
    CHECK(traced.hops == 2);
}

TEST_CASE(
    "where a claim has several appearances in an outlet it came via the one nearest the record"
) {
    Newsroom room;
    room.document("early", "2024-01-04", "isna");
    room.document("late", "2024-01-08", "isna");
    room.document("report", "2024-01-06");
    auto& claim = room.claim("c", "minister");
    claim.appearances = {in_document("late"), in_document("report"), in_document("early")};
    claim.appearances[1].via_outlet = {"isna"};

    const auto traced = trace(room.dossier(), "c", {});

    CHECK(has_way(traced, "appearance:c#2 via appearance:c#3"));
    CHECK(found(traced, Finding::Kind::anachronism).empty());
}

TEST_CASE("claims that are repeated are followed to their origins, other links are not") {
    Newsroom room;
    room.claim("root", "witness");
    room.claim("beside", "critic");
    room.claim("beyond", "other");
    room.repeat("middle", "paper", "root").linked(Link::disputes) = {"beside"};
    room.repeat("c", "minister", "middle");
    auto dossier = room.dossier();
    auto& claims = dossier.records.claims;
    std::ranges::find(claims, "beside", &Claim::id)->linked(Link::repeats) = {"beyond"};

    const auto traced = trace(dossier, "c", {});

    CHECK(has_way(traced, "claim:c repeats claim:middle"));
    CHECK(has_way(traced, "claim:middle repeats claim:root"));
    CHECK(has_way(traced, "claim:root said-by actor:witness"));
    CHECK(has_way(traced, "claim:middle disputes claim:beside"));
    CHECK_FALSE(has_way(traced, "claim:beside said-by actor:critic"));
    CHECK_FALSE(has_node(traced, "claim:beyond"));
    CHECK(traced.origins == Strings{"root"});
    CHECK(traced.hops == 0);
}

TEST_CASE("a claim that is met over another link first is still followed once it is repeated") {
    Newsroom room;
    room.claim("root", "witness");
    auto& middle = room.repeat("middle", "paper", "root");
    middle.linked(Link::endorses) = {"root"};
    auto& claim = room.repeat("c", "minister", "middle");
    claim.linked(Link::disputes) = {"root"};

    const auto traced = trace(room.dossier(), "c", {});

    CHECK(has_way(traced, "claim:root said-by actor:witness"));
    CHECK(std::ranges::count(ids_of_nodes(traced), "claim:root") == 1);
}

TEST_CASE("origins come in date order and a fabricated root is none") {
    Newsroom room;
    room.claim("b", "late", "2024-01-05");
    room.claim("z", "early", "2024-01-04");
    room.claim("f", "forged").authenticity = Authenticity::fabricated;
    room.repeat("c", "minister", "b").linked(Link::repeats) = {"b", "z", "f"};

    CHECK(trace(room.dossier(), "c", {}).origins == Strings{"z", "b"});
}

TEST_CASE("hops count along relays where the relayed document has the claim too") {
    Newsroom room;
    room.document("top").relays = {"between"};
    room.document("between").relays = {"bottom"};
    room.document("bottom");
    room.claim("c", "minister").appearances = {in_document("top"), in_document("bottom")};

    CHECK(trace(room.dossier(), "c", {}).hops == 2);
}

TEST_CASE("a later claim is marked as not yet on record at a cut") {
    Newsroom room;
    room.claim("root", "witness", "2024-01-09");
    room.repeat("c", "minister", "root", "2024-01-04");

    const auto traced = trace(
        room.dossier(), "c", {.forward = false, .as_of = dated("2024-01-05"), .known_at = {}}
    );

    CHECK(traced.nodes[0].on_record);
    CHECK_FALSE(node(traced, "claim:root").on_record);
    CHECK(traced.origins == Strings{"root"});
}

TEST_CASE("a text that is later than the cut is left out, and what came before it is marked") {
    Newsroom room;
    room.document("now", "2024-01-05").relays = {"some-day"};
    room.document("some-day", "2024-01");
    room.document("later", "2024-02-05");
    room.claim("c", "minister").appearances = {in_document("later"), in_document("now")};

    const auto traced = trace(
        room.dossier(), "c", {.forward = false, .as_of = dated("2024-01-05"), .known_at = {}}
    );

    CHECK(node(traced, "appearance:c#2").on_record);
    CHECK_FALSE(node(traced, "document:some-day").on_record);
    CHECK(std::ranges::none_of(traced.nodes, [](const TraceNode& each) {
        return each.id == "appearance:c#1" || each.id == "document:later";
    }));
}

TEST_CASE("a text carries nothing before it was said, where the dates leave that open") {
    Newsroom room;
    room.document("report", "2024-01-10");
    auto& claim = room.claim("c", "minister", "2024-01");
    claim.appearances = {in_document("report")};
    const auto later_at_least = [&] {
        const auto traced = trace(room.dossier(), "c", {});
        const auto edge =
            std::ranges::find(traced.edges, TraceEdge::Relation::appears_in, &TraceEdge::relation);
        REQUIRE(edge != traced.edges.end());
        REQUIRE(edge->delay);
        return -edge->delay->at_most.value();
    };
    CHECK(later_at_least() == 0);
    claim.authenticity = Authenticity::fabricated;  // so that nobody said it, before or after
    CHECK(later_at_least() < 0);
}

TEST_CASE("where a day of some zone and an instant leave one moment, no delay is told") {
    Newsroom room;
    room.document("report", "2023-06-06T12:00:00+02:00");
    room.claim("c", "minister", "2023-06-07").appearances = {in_document("report")};

    const auto traced = trace(room.dossier(), "c", {});
    const auto edge =
        std::ranges::find(traced.edges, TraceEdge::Relation::appears_in, &TraceEdge::relation);
    REQUIRE(edge != traced.edges.end());
    CHECK_FALSE(edge->delay);
}

TEST_CASE("a claim that the dossier does not hold has an empty trace") {
    const auto traced = trace(Newsroom().dossier(), "nowhere", {});

    CHECK(traced.claim == "nowhere");
    CHECK(traced.nodes.empty());
}

TEST_CASE("a bottleneck is what all appearances of a claim depend on, its speaker apart") {
    Newsroom room;
    room.document("wire-item", "2024-01-04", "agency");
    room.document("a", "2024-01-05", "paper-a");
    room.document("b", "2024-01-05", "paper-b");
    room.claim("c", "minister").appearances = {
        in_document("a", {"wire-item"}), in_document("b", {"wire-item"})};

    const auto traced = trace(room.dossier(), "c", {});

    CHECK(
        found(traced, Finding::Kind::bottleneck) ==
        std::vector<Strings>{{"document:wire-item", "outlet:agency"}}
    );
    CHECK(found(traced, Finding::Kind::echo).size() == 1);
}

TEST_CASE("appearances that are independent of each other have no bottleneck") {
    Newsroom room;
    room.document("a", "2024-01-05", "paper-a");
    room.document("b", "2024-01-05", "paper-b");
    room.claim("c", "minister").appearances = {in_document("a"), in_document("b")};

    CHECK(found(trace(room.dossier(), "c", {}), Finding::Kind::bottleneck).empty());
}
