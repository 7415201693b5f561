// SPDX-License-Identifier: Apache-2.0

#include "compared.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::support;

TEST_CASE("what one asserts and another denies is a conflict of one position") {
    DossierDraft draft;
    draft.claim("yes").asserts("x");
    draft.claim("no").denies("x");
    CHECK(conflicts_in(draft) == Ids{"denied x (perpetrator): yes | no"});
}

TEST_CASE("one and the same principal is in no conflict with itself") {
    DossierDraft draft;
    draft.claim("yes").by("s").asserts("x");
    draft.claim("no").by("s").denies("x");
    CHECK(conflicts_in(draft).empty());
}

TEST_CASE("a conflict holds only the claims that are in it") {
    DossierDraft draft;
    draft.claim("yes").by("a").asserts("x");
    draft.claim("paid").by("b").asserts("x").roles({Role::financier});
    draft.claim("no").by("c").denies("x").roles({Role::perpetrator});
    draft.claim("not-harboured").by("d").denies("x").roles({Role::harbourer});
    CHECK(conflicts_in(draft) == Ids{"denied x (perpetrator): yes | no"});
}

TEST_CASE("a denial without a role denies every role") {
    DossierDraft draft;
    draft.claim("paid").asserts("x").roles({Role::financier, Role::sponsor});
    draft.claim("no").denies("x");
    CHECK(conflicts_in(draft) == Ids{"denied x (sponsor,financier): paid | no"});
}

TEST_CASE("a suggestion is in no conflict") {
    DossierDraft draft;
    draft.claim("lead").suggests("x");
    draft.claim("other").suggests("y");
    draft.claim("no").denies("x");
    CHECK(conflicts_in(draft).empty());
}

TEST_CASE("claims not in force are in no conflict") {
    DossierDraft draft;
    draft.claim("yes").by("s").asserts("x");
    draft.claim("back").by("s").retracts("yes");
    draft.claim("no").denies("x");
    CHECK(conflicts_in(draft).empty());
}

TEST_CASE("where a member of a joint position is denied the pair is the joint and the member") {
    DossierDraft draft;
    draft.claim("both").asserts({"b", "a"});
    draft.claim("no").denies("a");
    CHECK(conflicts_in(draft) == Ids{"denied a+b,a (perpetrator): both | no"});
}

TEST_CASE("a joint denial is in conflict over each of its parties") {
    DossierDraft draft;
    draft.claim("ya").asserts("a").roles({Role::perpetrator});
    draft.claim("yb").asserts("b").roles({Role::financier});
    draft.claim("no").denies({"a", "b"});
    CHECK(
        conflicts_in(draft) ==
        Ids{"denied a (perpetrator): ya | no", "denied b (financier): yb | no"}
    );
}

TEST_CASE("two asserted positions in one role are rivals, one row a pair of positions") {
    DossierDraft draft;
    draft.claim("y1").asserts("y");
    draft.claim("y2").asserts("y");
    draft.claim("x1").asserts("x");
    draft.claim("x2").asserts("x");
    CHECK(conflicts_in(draft) == Ids{"rival x,y (perpetrator): x1,x2 | y1,y2"});
}

TEST_CASE("different roles are layered and no conflict") {
    DossierDraft draft;
    draft.claim("did").asserts("x");
    draft.claim("paid").asserts("y").roles({Role::financier});
    CHECK(conflicts_in(draft).empty());
}

TEST_CASE("positions with a common party are no rivals") {
    DossierDraft draft;
    draft.claim("alone").asserts("x");
    draft.claim("both").asserts({"x", "y"});
    CHECK(conflicts_in(draft).empty());
}

TEST_CASE("parties of which one rolls up to the other are no rivals") {
    DossierDraft draft;
    draft.member("unit", "corps", {}, {}, Relation::part_of);
    draft.member("corps", "iran", {}, {}, Relation::part_of);
    draft.claim("a").asserts("unit");
    draft.claim("b").asserts("iran");
    CHECK(conflicts_in(draft).empty());
}

TEST_CASE("a backed party is a rival of its backer") {
    DossierDraft draft;
    draft.member("militia", "iran", {}, {}, Relation::backed_by);
    draft.claim("a").asserts("militia");
    draft.claim("b").asserts("iran");
    CHECK(conflicts_in(draft) == Ids{"rival iran,militia (perpetrator): b | a"});
}

TEST_CASE("a roll-up counts at the dates of the claims") {
    DossierDraft draft;
    draft.member("unit", "corps", "2010", "2020", Relation::part_of);
    draft.claim("a").asserts("unit").on("2024-01-03");
    draft.claim("b").asserts("corps").on("2024-01-04");
    draft.claim("old").asserts("corps").on("2015-01-04");
    CHECK(conflicts_in(draft) == Ids{"rival corps,unit (perpetrator): b | a"});
}

TEST_CASE("positions of the same principal are no rivals") {
    DossierDraft draft;
    draft.claim("a").by("s").asserts("x");
    draft.claim("b").by("s").asserts("y");
    CHECK(conflicts_in(draft).empty());
}

TEST_CASE("holders are judged claim by claim in the shared role") {
    DossierDraft draft;
    draft.claim("s-x").by("s").asserts("x");
    draft.claim("s-y").by("s").asserts("y");
    draft.claim("t-x").by("t").asserts("x").roles({Role::financier});
    CHECK(conflicts_in(draft).empty());
    draft.claim("u-x").by("u").asserts("x");
    CHECK(conflicts_in(draft) == Ids{"rival x,y (perpetrator): u-x | s-y"});
}

TEST_CASE("ranges of numbers are rivals when they don't overlap") {
    DossierDraft draft;
    draft.claim("a").counts(84);
    draft.claim("b").counts(80, 90);
    draft.claim("c").counts(100, std::nullopt);
    CHECK(
        conflicts_in(draft, "killed") ==
        Ids{"rival 80..90,100.. (): b | c", "rival 84,100.. (): a | c"}
    );
}

TEST_CASE("who denies a range denies every number within it") {
    DossierDraft draft;
    draft.claim("many").by("agency").counts(150);
    draft.claim("more").by("mayor").counts(100, 200);
    draft.claim("few").by("witness").counts(99);
    draft.claim("some").by("doctor").counts(90, 110);
    draft.claim("own").by("ministry").counts(150);
    draft.claim("no").by("ministry").act(Act::denies).counts(100, {});
    CHECK(
        conflicts_in(draft, "killed") == Ids{"denied 100..200,100.. (): more | no",
                                             "denied 150,100.. (): many | no",
                                             "rival 90..110,150 (): some | many,own",
                                             "rival 99,100..200 (): few | more",
                                             "rival 99,150 (): few | many,own"}
    );
}

TEST_CASE("words are rivals when they differ") {
    DossierDraft draft;
    draft.claim("a").answers_topic("legal", "yes");
    draft.claim("b").answers_topic("legal", "no");
    draft.claim("c").answers_topic("legal", "no").act(Act::denies);
    CHECK(conflicts_in(draft, "legal") == Ids{"denied no (): b | c", "rival no,yes (): b | a"});
}

TEST_CASE("by affiliation two voices of one body are in no conflict") {
    DossierDraft draft;
    draft.member("minister", "iran", {}, {}, Relation::office_holder);
    draft.member("general", "iran", {}, {}, Relation::office_holder);
    draft.claim("a").by("minister").asserts("x");
    draft.claim("b").by("general").denies("x");
    CHECK(conflicts_in(draft) == Ids{"denied x (perpetrator): a | b"});
    CHECK(topic(by_affiliation(draft)).conflicts.empty());
}
