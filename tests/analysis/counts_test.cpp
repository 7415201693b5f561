// SPDX-License-Identifier: Apache-2.0

#include <hearsay/counts.hpp>

#include "compared.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::support;

namespace {

EventCounts counts(const DossierDraft& draft, std::string_view as_of = {}) {
    const auto dossier = draft.finished();
    return counts_of(DossierIndex(dossier), comparison_of(draft, as_of));
}

}  // namespace

TEST_CASE("an event counts its own claims on record, and not those that they link to") {
    DossierDraft draft;
    draft.event("other");
    draft.claim("own").by("x").asserts("y").on("2024-01-04").in("d");
    draft.claim("takes-over").by("z").repeats("elsewhere").on("2024-01-05").in("d");
    draft.claim("elsewhere").of_event("other").by("w").asserts("y").on("2023-01-01").in("e");
    draft.claim("later").by("v").asserts("y").on("2024-02-01").in("f");
    const auto found = counts(draft, "2024-01-31");
    CHECK(found.claims == 2);
    CHECK(found.speakers == 2);
    CHECK(found.documents == 1);
    CHECK(found.outlets == 1);
}

TEST_CASE("a fabricated claim counts for no speaker") {
    DossierDraft draft;
    draft.claim("a").by("x").asserts("y");
    draft.claim("b").by("z").asserts("y").fabricated();
    const auto found = counts(draft);
    CHECK(found.claims == 2);
    CHECK(found.speakers == 1);
    CHECK(found.fabricated == 1);
}

TEST_CASE("what a claim came via counts among the outlets and documents") {
    DossierDraft draft;
    draft.document("d", "paper");
    draft.document("w", "agency");
    draft.claim("a").in("d", {"w"});
    draft.claim("b").in_outlet("radio");
    draft.claim("c");
    const auto found = counts(draft);
    CHECK(found.documents == 2);
    CHECK(found.outlets == 3);
    CHECK(found.no_document == 2);
    CHECK(found.no_text == 1);
    CHECK(found.undated == 3);
}

TEST_CASE("who named nobody is counted in force, and only where it was asked who did it") {
    DossierDraft draft;
    draft.claim("a").by("x").withholds().on("2024-01-04");
    draft.claim("b").by("x").asserts("y").on("2024-01-05").revises("a");
    draft.claim("c").by("z").withholds().on("2024-01-06");
    draft.claim("d").by("z").withholds().about("killed").on("2024-01-06");
    CHECK(counts(draft).named_nobody == 1);
}

TEST_CASE("claims of which a cut leaves open whether they were on record are told apart") {
    DossierDraft draft;
    draft.claim("a").asserts("y").on("2024-01-04");
    draft.claim("b").asserts("y").on("2024-01");
    const auto found = counts(draft, "2024-01-10");
    CHECK(found.claims == 1);
    CHECK(found.undecided == 1);
}

TEST_CASE("asserting claims in force are those of all topics") {
    DossierDraft draft;
    draft.event("other");
    draft.claim("a").asserts("y").on("2024-01-04");
    draft.claim("b").counts(3).on("2024-01-04");
    draft.claim("c").denies("y").on("2024-01-04");
    draft.claim("d").by("x").asserts("z").on("2024-01-04");
    draft.claim("e").by("x").retracts("d").on("2024-01-05");
    draft.claim("f").repeats("g").on("2024-01-05");
    draft.claim("g").of_event("other").asserts("y").on("2024-01-01");
    CHECK(asserting_in_force(comparison_of(draft)) == 3);
}
