// SPDX-License-Identifier: Apache-2.0

#include "compared.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::support;

TEST_CASE("a party claims it itself as speaker or through whom it speaks for") {
    DossierDraft itself;
    itself.claim("a").by("x").asserts("x");
    CHECK(position_on(itself, "x").self_claimed);

    DossierDraft on_behalf;
    on_behalf.claim("a").by("s").on_behalf_of("x").asserts("x");
    CHECK(position_on(on_behalf, "x").self_claimed);

    DossierDraft spokesperson;
    spokesperson.member("s", "x", {}, {}, Relation::spokesperson);
    spokesperson.claim("a").by("s").asserts("x");
    CHECK(position_on(spokesperson, "x").self_claimed);

    DossierDraft backer;
    backer.member("s", "x", {}, {}, Relation::backed_by);
    backer.claim("a").by("s").asserts("x");
    CHECK_FALSE(position_on(backer, "x").self_claimed);
}

TEST_CASE("where a speaker only possibly spoke for the party, it is said so") {
    const auto possibly = [](const char* said) {
        DossierDraft draft;
        draft.member("s", "x", "2024-02", {}, Relation::spokesperson);
        draft.claim("a").by("s").asserts("x").on(said);
        draft.claim("b").by("x").asserts("x").on(said);
        return position_on(draft, "x");
    };
    CHECK(possibly("2024-02-10").possibly_own == Ids{"a"});
    CHECK(possibly("2024-02-10").own_claims == Ids{"a", "b"});
    CHECK(possibly("2024-03-10").possibly_own.empty());
    CHECK(possibly("2024-01-10").own_claims == Ids{"b"});
}

TEST_CASE("of an own claim it is told which party speaks, and who only belongs to one") {
    DossierDraft draft;
    draft.member("s", "x", {}, {}, Relation::member);
    draft.claim("for-other").by("s").on_behalf_of("g").asserts("x");
    draft.claim("itself").by("x").asserts("x");
    draft.claim("of-another").by("g").asserts("x");
    const auto found = position_on(draft, "x").own_voices;
    REQUIRE(found.size() == 2);
    CHECK(found[0].claim == "for-other");
    CHECK(found[0].parties.empty());
    CHECK(found[0].belonging == Ids{"s"});
    CHECK(found[1].claim == "itself");
    CHECK(found[1].parties == Ids{"x"});
    CHECK(found[1].belonging == Ids{"x"});
}

TEST_CASE("of joint speakers it is told who certainly and who only possibly belongs to a party") {
    DossierDraft draft;
    draft.member("ann", "x", {}, "2024-03~", Relation::office_holder);
    draft.member("ben", "x", {}, {}, Relation::office_holder);
    draft.claim("both").by({"ann", "ben"}).denies("x").on("2024-03-10");
    const auto found = position_on(draft, "x");
    REQUIRE(found.own_voices.size() == 1);
    CHECK(found.own_voices[0].belonging == Ids{"ben"});
    CHECK(found.own_voices[0].possibly_belonging == Ids{"ann"});
    CHECK(found.possibly_own.empty());
}

TEST_CASE("a former spokesperson does not claim it for the party") {
    DossierDraft draft;
    draft.member("s", "x", "2010", "2020", Relation::spokesperson);
    draft.claim("a").by("s").asserts("x").on("2024-01-03");
    CHECK_FALSE(position_on(draft, "x").self_claimed);
}

TEST_CASE("one of the parties of a joint position claims it itself") {
    DossierDraft draft;
    draft.claim("a").by("x").asserts({"x", "y"});
    CHECK(position_on(draft, "x+y").self_claimed);
}

TEST_CASE("a denial by the party, or for it, is its own") {
    DossierDraft draft;
    draft.member("envoy", "x", {}, {}, Relation::office_holder);
    draft.claim("by-envoy").by("envoy").denies("x");
    draft.claim("by-x").by("x").denies("x");
    draft.claim("by-friend").by("friend").denies("x");
    CHECK(position_on(draft, "x").own_denials == Ids{"by-envoy", "by-x"});
}

TEST_CASE("a joint denial is the own denial of the party that speaks only") {
    DossierDraft draft;
    draft.claim("no").by("x").denies({"x", "y"});
    CHECK(position_on(draft, "x").own_denials == Ids{"no"});
    CHECK(position_on(draft, "y").own_denials.empty());
}
