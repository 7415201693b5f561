// SPDX-License-Identifier: Apache-2.0

#include "compared.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::support;

namespace {

/// How many independent origins the position "x" has, as "2" or "1..2".
std::string origins(const DossierDraft& draft) {
    return range(position_on(draft, "x").independent_origins);
}

/// Two claims that stand in documents of outlets with nothing in common.
void add_two_known(DossierDraft& draft, const std::string& a, const std::string& b) {
    draft.claim("a").by(a).asserts("x").in("d1");
    draft.claim("b").by(b).asserts("x").in("d2");
}

}  // namespace

TEST_CASE("two principals who repeat nobody are two origins") {
    DossierDraft draft;
    add_two_known(draft, "s", "t");
    CHECK(origins(draft) == "2");
    CHECK(position_on(draft, "x").origins == Ids{"a", "b"});
}

TEST_CASE("a repeat adds no origin") {
    DossierDraft draft;
    draft.claim("a").asserts("x").in("d1");
    draft.claim("b").repeats("a").in("d2");
    draft.claim("c").repeats("b").in("d3");
    CHECK(origins(draft) == "1");
    CHECK(position_on(draft, "x").origins == Ids{"a"});
    CHECK(position_on(draft, "x").claims == 3);
}

TEST_CASE("a repeat of several rests on them all") {
    DossierDraft draft;
    draft.claim("a").asserts("x").in("d1");
    draft.claim("b").asserts("x").in("d2");
    draft.claim("c").repeats("a").repeats("b").in("d3");
    CHECK(origins(draft) == "2");
}

TEST_CASE("an endorsement is an origin of its own") {
    DossierDraft draft;
    draft.claim("a").asserts("x").in("d1");
    draft.claim("b").endorses("a").in("d2");
    CHECK(origins(draft) == "2");
}

TEST_CASE("one principal is one origin however often it speaks") {
    DossierDraft draft;
    add_two_known(draft, "s", "s");
    CHECK(origins(draft) == "1");
}

TEST_CASE("a joint statement is one origin") {
    DossierDraft draft;
    draft.claim("a").by({"s", "t"}).asserts("x").in("d1");
    CHECK(origins(draft) == "1");
}

TEST_CASE("a joint origin and any of its members are one at least and two at most") {
    DossierDraft draft;
    draft.claim("a").by({"s", "t"}).asserts("x").in("d1");
    draft.claim("b").by("t").asserts("x").in("d2");
    CHECK(origins(draft) == "1..2");
}

TEST_CASE("a joint origin joins its members to each other") {
    DossierDraft draft;
    draft.claim("a").by({"s", "t"}).asserts("x").in("d1");
    draft.claim("b").by("t").asserts("x").in("d2");
    draft.claim("c").by("s").asserts("x").in("d3");
    CHECK(origins(draft) == "1..3");
}

TEST_CASE("roots count wherever they stand and whether or not they are in force") {
    DossierDraft draft;
    draft.claim("root").by("s").of_event("other").asserts("x").in("d1");
    draft.claim("back").by("s").of_event("other").retracts("root");
    draft.claim("echo").repeats("root").in("d2");
    const auto found = position_on(draft, "x");
    CHECK(found.origins == Ids{"root"});
    CHECK(range(found.independent_origins) == "1");
}

TEST_CASE("asserting claims that are no more in force bring no origin") {
    DossierDraft draft;
    draft.claim("a").by("s").asserts("x").in("d1");
    draft.claim("b").by("t").asserts("x").in("d2");
    draft.claim("c").by("t").retracts("b");
    CHECK(origins(draft) == "1");
}

TEST_CASE("a circle of repeats without a root counts as zero and is named") {
    DossierDraft draft;
    draft.claim("b").repeats("a").asserts("x");
    draft.claim("a").repeats("b").asserts("x");
    const auto found = position_on(draft, "x");
    CHECK(range(found.independent_origins) == "0");
    CHECK(found.origins.empty());
    CHECK(found.circular == std::vector<Ids>{{"a", "b"}});
}

TEST_CASE("a claim that repeats itself is a circle") {
    DossierDraft draft;
    draft.claim("a").repeats("a").asserts("x");
    CHECK(position_on(draft, "x").circular == std::vector<Ids>{{"a"}});
}

TEST_CASE("a circle with a way out rests on what that leads to") {
    DossierDraft draft;
    draft.claim("a").repeats("b").asserts("x");
    draft.claim("b").repeats("a").repeats("root").asserts("x");
    draft.claim("root").asserts("x").in("d1");
    const auto found = position_on(draft, "x");
    CHECK(found.circular.empty());
    CHECK(found.origins == Ids{"root"});
}

TEST_CASE("what leads into a circle only counts as zero too") {
    DossierDraft draft;
    draft.claim("a").repeats("b").asserts("x");
    draft.claim("b").repeats("a").asserts("x");
    draft.claim("c").repeats("a");
    const auto found = position_on(draft, "x");
    CHECK(range(found.independent_origins) == "0");
    CHECK(found.circular == std::vector<Ids>{{"a", "b"}});
}

TEST_CASE("what rests on fabricated claims only counts as zero and they are named") {
    DossierDraft draft;
    draft.claim("forged").asserts("x").in("d1").fabricated();
    draft.claim("echo").repeats("forged").in("d2");
    const auto found = position_on(draft, "x");
    CHECK(range(found.independent_origins) == "0");
    CHECK(found.fabricated_roots == Ids{"forged"});
    CHECK(found.asserted_by == Ids{"echo"});
}

TEST_CASE("a fabricated claim stands for itself, whatever it repeats") {
    DossierDraft draft;
    draft.claim("root").asserts("x").in("d1");
    draft.claim("forged").repeats("root").in("d1").fabricated();
    draft.claim("echo").repeats("forged").in("d2");
    draft.claim("back").by("s-root").retracts("root");
    const auto found = position_on(draft, "x");
    CHECK(found.origins.empty());
    CHECK(found.fabricated_roots == Ids{"forged"});
}

TEST_CASE("principals that roll up to one body are one at least") {
    DossierDraft draft;
    draft.member("minister", "iran", {}, {}, Relation::office_holder);
    draft.member("general", "army", {}, {}, Relation::office_holder);
    draft.member("army", "iran", {}, {}, Relation::part_of);
    add_two_known(draft, "minister", "general");
    CHECK(origins(draft) == "1..2");
}

TEST_CASE("a body and who rolls up to it are one at least") {
    DossierDraft draft;
    draft.member("minister", "iran", {}, {}, Relation::office_holder);
    add_two_known(draft, "minister", "iran");
    CHECK(origins(draft) == "1..2");
}

TEST_CASE("a roll-up counts only while it holds, possibly is enough") {
    DossierDraft draft;
    draft.member("minister", "iran", "2010", "2020", Relation::office_holder);
    draft.claim("a").by("minister").asserts("x").in("d1").on("2024-01-03");
    draft.claim("b").by("iran").asserts("x").in("d2").on("2024-01-03");
    CHECK(origins(draft) == "2");
    draft.claim("c").by("minister").asserts("x").in("d3");
    CHECK(origins(draft) == "1..2");
}

TEST_CASE("backers and backed are independent") {
    DossierDraft draft;
    draft.member("militia", "iran", {}, {}, Relation::backed_by);
    add_two_known(draft, "militia", "iran");
    CHECK(origins(draft) == "2");
}

TEST_CASE("outlets that speak for themselves are one where one owner publishes them") {
    DossierDraft draft;
    for (const auto* id : {"one", "two"}) {
        auto& outlet = draft.outlet(id);
        outlet.owner = "press";
        outlet.actor = std::string(id) + "-desk";
        draft.document(std::string("d-") + id, id);
    }
    draft.claim("a").by("one-desk").asserts("x").in("d-one");
    draft.claim("b").by("two-desk").asserts("x").in("d-two");
    CHECK(origins(draft) == "1..2");
}

TEST_CASE("others quoted in outlets of one owner are independent") {
    DossierDraft draft;
    for (const auto* id : {"one", "two"}) {
        draft.outlet(id).owner = "press";
        draft.document(std::string("d-") + id, id);
    }
    draft.claim("a").by("s").asserts("x").in("d-one");
    draft.claim("b").by("t").asserts("x").in("d-two");
    CHECK(origins(draft) == "2");
}

TEST_CASE("an outlet without a recorded owner is its own family") {
    DossierDraft draft;
    for (const auto* id : {"one", "two"}) {
        draft.outlet(id).actor = std::string(id) + "-desk";
        draft.document(std::string("d-") + id, id);
    }
    draft.claim("a").by("one-desk").asserts("x").in("d-one");
    draft.claim("b").by("two-desk").asserts("x").in("d-two");
    CHECK(origins(draft) == "2");
}

TEST_CASE("social media and press offices are never a publisher family") {
    const auto kind = GENERATE(OutletKind::social_media, OutletKind::press_office);
    DossierDraft draft;
    for (const auto* id : {"one", "two"}) {
        auto& outlet = draft.outlet(id, kind);
        outlet.owner = "platform";
        outlet.actor = std::string(id) + "-desk";
        draft.document(std::string("d-") + id, id);
    }
    draft.claim("a").by("one-desk").asserts("x").in("d-one");
    draft.claim("b").by("two-desk").asserts("x").in("d-two");
    CHECK(origins(draft) == "2");
}

TEST_CASE("the family goes by where a root is first on record") {
    DossierDraft draft;
    draft.outlet("one").owner = "press";
    draft.outlet("one-more").owner = "press";
    draft.outlet("else").owner = "others";
    draft.document("d1", "one", "2024-01-03");
    draft.document("d2", "else", "2024-01-02");
    draft.document("d3", "one-more", "2024-01-03");
    draft.claim("a").by("press").asserts("x").in("d1");
    draft.anonymous("insider");
    draft.claim("b").by("insider").asserts("x").in("d2").in("d3");
    CHECK(origins(draft) == "2");
    draft.claim("c").by("insider").asserts("x").in("d3");
    CHECK(origins(draft) == "1..2");
}

TEST_CASE("anonymous speakers count as one with the family that published them") {
    DossierDraft draft;
    auto& outlet = draft.outlet("one");
    outlet.owner = "press";
    outlet.actor = "desk";
    draft.document("d1", "one");
    draft.anonymous("insider");
    draft.claim("a").by("desk").asserts("x").in("d1");
    draft.claim("b").by("insider").asserts("x").in("d1");
    CHECK(origins(draft) == "1..2");
}

TEST_CASE("all roots whose way from the speaker is unknown count as one together") {
    DossierDraft draft;
    draft.anonymous("insider");
    draft.claim("nowhere").by("a").asserts("x");
    draft.claim("unidentified").by("b").asserts("x").in_outlet("o1");
    draft.claim("second-hand").by("c").asserts("x").in_via_outlet("d1", "o2");
    draft.claim("unnamed").by("insider").asserts("x").in("d2");
    draft.claim("known").by("d").asserts("x").in("d3");
    draft.claim("known-item").by("e").asserts("x").in_outlet("o4", "2024-01-03");
    CHECK(origins(draft) == "3..6");
}

TEST_CASE("a root known through an implied document is known") {
    DossierDraft draft;
    draft.claim("a").by("s").asserts("x").in("d1", {"d2"});
    draft.claim("b").by("t").asserts("x");
    CHECK(origins(draft) == "2");
}

TEST_CASE("where a root is first on record is not told by a date in doubt") {
    DossierDraft draft;
    for (const auto* id : {"one", "two"}) {
        auto& outlet = draft.outlet(id);
        outlet.owner = "press";
        outlet.actor = std::string(id) + "-desk";
        draft.document(std::string("d-") + id, id, "2024-01-05");
    }
    auto& elsewhere = draft.document("else", "other", "2024-01-02");
    draft.claim("a").by("one-desk").asserts("x").in("d-one").in("else");
    draft.claim("b").by("two-desk").asserts("x").in("d-two");
    CHECK(origins(draft) == "2");
    elsewhere.date = edtf("2024-01-02?");
    CHECK(origins(draft) == "1..2");
}
