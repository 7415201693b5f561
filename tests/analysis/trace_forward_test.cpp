// SPDX-License-Identifier: Apache-2.0

#include <hearsay/trace.hpp>

#include "analysis/newsroom.hpp"
#include "analysis/traced.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <optional>
#include <set>

using namespace hearsay;
using namespace hearsay::newsroom;

TEST_CASE("forward, all that link to a claim are followed over all links, with their record") {
    Newsroom room;
    room.document("report").title = "Report";
    room.claim("c", "minister");
    room.repeat("r", "paper", "c", "2024-01-05").appearances = {in_document("report")};
    room.claim("d", "critic", "2024-01-06").linked(Link::disputes) = {"r"};
    room.claim("a", "spokesman", "2024-01-07").linked(Link::answers) = {"d"};
    room.claim("unrelated", "other");

    const auto traced = trace(room.dossier(), "c", {.forward = true, .as_of = {}, .known_at = {}});

    CHECK(traced.nodes[0].id == "claim:c");
    CHECK(has_way(traced, "claim:r repeats claim:c"));
    CHECK(has_way(traced, "claim:d disputes claim:r"));
    CHECK(has_way(traced, "claim:a answers claim:d"));
    CHECK(has_way(traced, "claim:a said-by actor:spokesman"));
    CHECK(has_way(traced, "appearance:r#1 appears-in document:report"));
    CHECK(has_way(traced, "document:report published-by outlet:wire"));
    CHECK_FALSE(has_node(traced, "claim:unrelated"));
}

TEST_CASE("forward, documents that relay those of the claim are followed transitively") {
    Newsroom room;
    room.document("own");
    room.document("first").relays = {"own"};
    room.document("second").relays = {"first"};
    room.document("other");
    room.claim("c", "minister").appearances = {in_document("own")};

    const auto traced = trace(room.dossier(), "c", {.forward = true, .as_of = {}, .known_at = {}});

    // Only what the dossier holds: it is an event's here, whose documents are all there.
    CHECK(has_way(traced, "document:first relays document:own"));
    CHECK(has_way(traced, "document:second relays document:first"));
    CHECK_FALSE(has_node(traced, "document:other"));
}

TEST_CASE("forward, what takes up several documents leads on from the claim's alone") {
    Newsroom room;
    room.document("own");
    room.document("other");
    room.document("round-up").relays = {"own", "other"};
    room.claim("c", "minister").appearances = {in_document("own")};

    const auto traced = trace(room.dossier(), "c", {.forward = true, .as_of = {}, .known_at = {}});

    CHECK(has_way(traced, "document:round-up relays document:own"));
    CHECK_FALSE(has_node(traced, "document:other"));
    CHECK(traced.findings.empty());
}

TEST_CASE("forward, what is not on record at the cut is left out") {
    Newsroom room;
    room.claim("c", "minister");
    room.repeat("r", "paper", "c", "2024-01-05");
    room.repeat("late", "magazine", "c", "2024-02-05");
    room.repeat("undated", "blog", "c");

    const auto traced =
        trace(room.dossier(), "c", {.forward = true, .as_of = dated("2024-01-06"), .known_at = {}});

    CHECK(has_node(traced, "claim:r"));
    CHECK_FALSE(has_node(traced, "claim:late"));
    CHECK_FALSE(has_node(traced, "claim:undated"));
}

TEST_CASE("forward, what rests on a claim that was taken back is stale") {
    Newsroom room;
    room.claim("c", "minister");
    room.claim("back", "minister", "2024-01-08").linked(Link::retracts) = {"c"};
    room.repeat("r", "paper", "c", "2024-01-05");
    room.claim("d", "critic", "2024-01-06").linked(Link::disputes) = {"c"};

    const auto traced = trace(room.dossier(), "c", {.forward = true, .as_of = {}, .known_at = {}});

    CHECK(
        found(traced, Finding::Kind::stale) ==
        std::vector<Strings>{{"claim:c"}, {"claim:r", "claim:c"}}
    );
}

TEST_CASE("forward, nothing is found of what lies behind the claim") {
    Newsroom room;
    room.document("first", "2024-01-04").retracted = dated("2024-01-20");
    room.claim("source", "witness", "2024-01-04").appearances = {in_document("first")};
    room.repeat("c", "minister", "source", "2024-01-05");
    const auto at = [&](bool forward) {
        const auto traced =
            trace(room.dossier(), "c", {.forward = forward, .as_of = {}, .known_at = {}});
        std::set<std::string> nodes;
        for (const auto& finding : traced.findings) {
            nodes.insert(finding.at.begin(), finding.at.end());
        }
        return nodes;
    };
    CHECK(at(false).contains("document:first"));
    CHECK(at(true) == std::set<std::string>{"claim:c"});
}

TEST_CASE("forward, dates that contradict the way are told of every way that is shown") {
    Newsroom room;
    room.document("own", "2024-01-04");
    room.document("early", "2024-01-03").relays = {"own"};
    room.claim("c", "minister", "2024-01-04").appearances = {in_document("own")};
    room.claim("e", "ally", "2024-01-01").linked(Link::endorses) = {"c"};
    room.claim("m", "rival", "2024-01-05").linked(Link::misreports) = {"c"};

    const auto traced = trace(room.dossier(), "c", {.forward = true, .as_of = {}, .known_at = {}});

    CHECK(
        found(traced, Finding::Kind::anachronism) ==
        std::vector<Strings>{
            {"claim:e"}, {"claim:e", "claim:c"}, {"document:early", "document:own"}}
    );
    CHECK(found(traced, Finding::Kind::drift) == std::vector<Strings>{{"claim:m", "claim:c"}});
}
