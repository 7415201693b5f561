// SPDX-License-Identifier: Apache-2.0

#include "compared.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::support;

namespace {

/// How many bodies assert that x did it.
std::string bodies(const DossierDraft& draft) {
    return range(position(topic(by_affiliation(draft)), "x").speakers_range);
}

/// Somebody who was a member of the army from some day in January 2024 on.
Actor& enlisted(DossierDraft& draft, const std::string& who) {
    return draft.member(who, "army", "2024-01");
}

}  // namespace

TEST_CASE("who only possibly belonged to a body may have spoken for it or not") {
    DossierDraft draft;
    enlisted(draft, "colonel");
    enlisted(draft, "major");
    draft.claim("a").by("colonel").asserts("x").on("2024-01-05");
    CHECK(bodies(draft) == "1");
    draft.claim("b").by("major").asserts("x").on("2024-01-06");
    CHECK(bodies(draft) == "1..2");
    draft.claim("c").by("army").asserts("x").on("2024-01-07");
    CHECK(bodies(draft) == "1..3");
    draft.claim("d").by("navy").asserts("x").on("2024-01-08");
    CHECK(bodies(draft) == "2..4");
    // Later he certainly belonged.
    draft.claim("e").by("colonel").asserts("x").on("2024-02-08");
    CHECK(bodies(draft) == "2..4");
}

TEST_CASE("who belonged to one body of two is one with either") {
    DossierDraft draft;
    auto& colonel = enlisted(draft, "colonel");
    colonel.affiliations.push_back(colonel.affiliations.front());
    colonel.affiliations.back().to = "navy";
    draft.claim("a").by("colonel").asserts("x").on("2024-01-05");
    draft.claim("b").by("army").asserts("x").on("2024-01-06");
    draft.claim("c").by("navy").asserts("x").on("2024-01-06");
    CHECK(bodies(draft) == "2..3");
}

TEST_CASE("a body may have spoken as itself and, later, for another that it joined") {
    DossierDraft draft;
    draft.member("army", "state", "2024-02", {}, Relation::part_of);
    draft.claim("a").by("army").asserts("x").on("2024-01-10");
    draft.claim("b").by("army").asserts("x").on("2024-02-10");
    CHECK(bodies(draft) == "1..2");
    draft.member("spokesman", "army", {}, {}, Relation::spokesperson);
    draft.claim("c").by("spokesman").asserts("x").on("2024-02-10");
    CHECK(bodies(draft) == "1..2");
}

TEST_CASE("who spoke twice may have spoken once for a body and once as himself") {
    DossierDraft draft;
    draft.member("colonel", "army", {}, "2024-02");
    draft.claim("a").by("colonel").asserts("x").on("2024-02-10");
    draft.claim("b").by("colonel").asserts("x").on("2024-02-11");
    CHECK(bodies(draft) == "1..2");
}

TEST_CASE("who certainly spoke for one body and possibly for another is the voice of the one") {
    DossierDraft draft;
    auto& minister = draft.member("minister", "state", {}, {}, Relation::office_holder);
    minister.affiliations.push_back(minister.affiliations.front());
    minister.affiliations.back().to = "party";
    minister.affiliations.back().from = edtf("2024-01");
    draft.member("envoy", "state", {}, {}, Relation::spokesperson);
    draft.claim("a").by("minister").asserts("x").on("2024-01-10");
    draft.claim("b").by("envoy").denies("x").on("2024-01-12");
    const auto comparison = by_affiliation(draft);
    CHECK(topic(comparison).conflicts.empty());
    REQUIRE(told(topic(comparison).shifts) == Ids{"reversed a->b (unlinked)"});
    CHECK(topic(comparison).shifts.front().principal == Ids{"state"});
    CHECK_FALSE(topic(comparison).shifts.front().only_possibly_one_body);
    CHECK(comparison.claims.at("a").holder == Ids{"party", "state"});
    CHECK(comparison.claims.at("a").possible_holder == Ids{"party"});
}

TEST_CASE("what was never said belongs to no body, possibly or not") {
    DossierDraft draft;
    enlisted(draft, "colonel");
    draft.claim("a").by("colonel").asserts("x").on("2024-01-10").fabricated();
    CHECK(by_affiliation(draft).possibly_rolled_up.empty());
}

TEST_CASE("certain bodies are as many as they are") {
    DossierDraft draft;
    draft.member("colonel", "army");
    draft.claim("a").by("colonel").asserts("x").on("2024-01-05");
    draft.claim("b").by("army").asserts("x").on("2024-01-06");
    draft.claim("c").by("navy").asserts("x").on("2024-01-06");
    CHECK(bodies(draft) == "2");
    CHECK(range(position_on(draft, "x").speakers_range) == "3");
}

TEST_CASE("that a turn is of one body is only possible where one only possibly spoke for it") {
    DossierDraft draft;
    enlisted(draft, "colonel");
    draft.claim("a").by("colonel").asserts("x").on("2024-01-05");
    draft.claim("b").by("army").denies("x").on("2024-01-07");
    draft.claim("c").by("colonel").asserts("x").on("2024-02-08");
    const auto comparison = by_affiliation(draft);
    const auto& shifts = topic(comparison).shifts;
    REQUIRE(told(shifts) == Ids{"reversed a->b (unlinked)", "reversed b->c (unlinked)"});
    CHECK(shifts[0].only_possibly_one_body);
    CHECK_FALSE(shifts[1].only_possibly_one_body);
}
