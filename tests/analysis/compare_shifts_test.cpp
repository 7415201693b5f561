// SPDX-License-Identifier: Apache-2.0

#include "compared.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::support;

namespace {

/// What kind of shift the revision of the first claim by the second is.
template <typename From, typename To>
std::string kind(From from, To to) {
    DossierDraft draft;
    auto a = draft.claim("a");
    auto b = draft.claim("b");
    from(a.by("s").on("2024-01-03"));
    to(b.by("s").on("2024-01-05").revises("a"));
    for (const auto& each : comparison_of(draft).topics) {
        for (const auto& shift : each.shifts) {
            CHECK(shift.linked);
            return std::string(name_of(shift.kind));
        }
    }
    return "none";
}

using Draft = ClaimDraft&;

}  // namespace

TEST_CASE("a retraction withdraws, one row a target") {
    DossierDraft draft;
    draft.claim("a").by("s").asserts("x").on("2024-01-03");
    draft.claim("b").by("s").asserts("y").on("2024-01-04");
    draft.claim("c").by("s").retracts("a").retracts("b").on("2024-01-05");
    CHECK(shifts_in(draft) == Ids{"withdrew a->c", "withdrew b->c"});
    const auto comparison = comparison_of(draft);
    const auto& shift = topic(comparison).shifts.front();
    CHECK(shift.principal == Ids{"s"});
    CHECK(shift.date.value().text == "2024-01-05");
}

TEST_CASE("revisions are told by what changed") {
    CHECK(kind([](Draft c) { c.asserts("x"); }, [](Draft c) { c.denies("x"); }) == "reversed");
    CHECK(kind([](Draft c) { c.denies("x"); }, [](Draft c) { c.asserts("x"); }) == "reversed");
    CHECK(
        kind(
            [](Draft c) { c.asserts("x"); },
            [](Draft c) {
                c.denies({"x", "y"});
            }
        ) == "reversed"
    );
    CHECK(kind([](Draft c) { c.withholds(); }, [](Draft c) { c.asserts("x"); }) == "named");
    CHECK(kind([](Draft c) { c.withholds(); }, [](Draft c) { c.suggests("x"); }) == "named");
    CHECK(kind([](Draft c) { c.withholds(); }, [](Draft c) { c.denies("x"); }) == "revised");
    CHECK(kind([](Draft c) { c.asserts("x"); }, [](Draft c) { c.withholds(); }) == "withdrew");
    CHECK(kind([](Draft c) { c.asserts("x"); }, [](Draft) {}) == "withdrew");
    CHECK(kind([](Draft c) { c.asserts("x"); }, [](Draft c) { c.asserts("y"); }) == "renamed");
    CHECK(kind([](Draft c) { c.suggests("x"); }, [](Draft c) { c.asserts("y"); }) == "renamed");
    CHECK(kind([](Draft c) { c.asserts("x"); }, [](Draft c) { c.denies("y"); }) == "revised");
    CHECK(kind([](Draft c) { c.suggests("x"); }, [](Draft c) { c.denies("x"); }) == "revised");
}

TEST_CASE("who denies a part of what was asserted has reversed") {
    CHECK(
        kind(
            [](Draft c) {
                c.asserts({"x", "y"});
            },
            [](Draft c) { c.denies("y"); }
        ) == "reversed"
    );
    CHECK(
        kind(
            [](Draft c) {
                c.denies({"y", "z"});
            },
            [](Draft c) {
                c.asserts({"x", "y"});
            }
        ) == "reversed"
    );
    CHECK(
        kind([](Draft c) { c.counts(7); }, [](Draft c) { c.act(Act::denies).counts(5, 10); }) ==
        "reversed"
    );
    CHECK(
        kind(
            [](Draft c) { c.act(Act::denies).counts(5, std::nullopt); },
            [](Draft c) { c.counts(6, 8); }
        ) == "reversed"
    );
    // Not all of these numbers are denied.
    CHECK(
        kind([](Draft c) { c.counts(7, 12); }, [](Draft c) { c.act(Act::denies).counts(5, 10); }) ==
        "revised"
    );
}

TEST_CASE("a stronger act hardens and a weaker one softens") {
    CHECK(kind([](Draft c) { c.suggests("x"); }, [](Draft c) { c.asserts("x"); }) == "hardened");
    CHECK(kind([](Draft c) { c.doubts("x"); }, [](Draft c) { c.suggests("x"); }) == "hardened");
    CHECK(kind([](Draft c) { c.asserts("x"); }, [](Draft c) { c.suggests("x"); }) == "softened");
    CHECK(kind([](Draft c) { c.suggests("x"); }, [](Draft c) { c.doubts("x"); }) == "softened");
}

TEST_CASE("then certainty hardens or softens, where both are given") {
    const auto sure = [](Draft c) { c.asserts("x").certainty(Certainty::certain); };
    const auto likely = [](Draft c) { c.asserts("x").certainty(Certainty::likely); };
    const auto possible = [](Draft c) { c.asserts("x").certainty(Certainty::possible); };
    const auto unlikely = [](Draft c) { c.asserts("x").certainty(Certainty::very_unlikely); };
    const auto unsaid = [](Draft c) { c.asserts("x"); };
    CHECK(kind(likely, sure) == "hardened");
    CHECK(kind(possible, unlikely) == "hardened");
    CHECK(kind(sure, likely) == "softened");
    CHECK(kind(unsaid, sure) == "revised");
    CHECK(kind(sure, sure) == "revised");
}

TEST_CASE("then roles that are added harden and roles that are dropped soften") {
    const auto one = [](Draft c) { c.asserts("x").roles({Role::perpetrator}); };
    const auto two = [](Draft c) { c.asserts("x").roles({Role::perpetrator, Role::financier}); };
    const auto other = [](Draft c) { c.asserts("x").roles({Role::sponsor}); };
    CHECK(kind(one, two) == "hardened");
    CHECK(kind(two, one) == "softened");
    CHECK(kind(one, other) == "revised");
}

TEST_CASE("exchanged roles are neither hardened nor softened, whatever the act") {
    CHECK(
        kind(
            [](Draft c) { c.suggests("x").roles({Role::sponsor}); },
            [](Draft c) { c.asserts("x").roles({Role::perpetrator}); }
        ) == "revised"
    );
}

TEST_CASE("numbers are raised or lowered as their range moves") {
    CHECK(kind([](Draft c) { c.counts(95); }, [](Draft c) { c.counts(103); }) == "raised");
    CHECK(kind([](Draft c) { c.counts(103); }, [](Draft c) { c.counts(84); }) == "lowered");
    CHECK(kind([](Draft c) { c.counts(80, 90); }, [](Draft c) { c.counts(80, 95); }) == "raised");
    CHECK(kind([](Draft c) { c.counts(80, 90); }, [](Draft c) { c.counts(84); }) == "revised");
    CHECK(
        kind([](Draft c) { c.counts(50); }, [](Draft c) { c.counts(100, std::nullopt); }) ==
        "raised"
    );
    CHECK(
        kind(
            [](Draft c) { c.counts(100, std::nullopt); },
            [](Draft c) { c.counts(std::nullopt, 50); }
        ) == "lowered"
    );
}

TEST_CASE("a changed word is a revision") {
    CHECK(
        kind(
            [](Draft c) { c.answers_topic("legal", "yes"); },
            [](Draft c) { c.answers_topic("legal", "no"); }
        ) == "revised"
    );
}

TEST_CASE("without a link a principal that asserts and later denies the same has reversed") {
    DossierDraft draft;
    draft.claim("a").by("s").asserts("x").on("2024-01-03");
    draft.claim("b").by("s").denies("x").on("2024-01-05");
    draft.claim("c").by("s").asserts("x").on("2024-01-07");
    CHECK(shifts_in(draft) == Ids{"reversed a->b (unlinked)", "reversed b->c (unlinked)"});
}

TEST_CASE("without a link, who asserts several jointly and denies one of them has reversed") {
    DossierDraft draft;
    draft.claim("a").by("s").asserts({"x", "y"}).on("2024-01-03");
    draft.claim("b").by("s").denies("y").on("2024-01-05");
    draft.claim("c").by("s").denies({"y", "z"}).on("2024-01-06");
    draft.claim("d").by("s").asserts({"x", "z"}).on("2024-01-07");
    CHECK(shifts_in(draft) == Ids{"reversed a->b (unlinked)", "reversed c->d (unlinked)"});
}

TEST_CASE("without a link, who denies a range and asserts a number within it has reversed") {
    DossierDraft draft;
    draft.claim("a").by("s").counts(7).on("2024-01-03");
    draft.claim("b").by("s").act(Act::denies).counts(5, std::nullopt).on("2024-01-05");
    draft.claim("c").by("s").counts(4).on("2024-01-06");
    draft.claim("d").by("s").counts(6, 8).on("2024-01-07");
    draft.claim("e").by("s").act(Act::denies).counts(std::nullopt, 4).on("2024-01-08");
    CHECK(
        shifts_in(draft, "killed") ==
        Ids{
            "reversed a->b (unlinked)",
            "reversed b->d (unlinked)",
            "reversed c->e (unlinked)",
        }
    );
}

TEST_CASE("a number that is denied in several ways at once is turned from once") {
    DossierDraft draft;
    draft.claim("a").by("s").counts(8).on("2024-01-03");
    draft.claim("b").by("s").act(Act::denies).counts(8).on("2024-01-05");
    draft.claim("c").by("s").act(Act::denies).counts(4, std::nullopt).on("2024-01-06");
    CHECK(shifts_in(draft, "killed") == Ids{"reversed a->b (unlinked)"});
}

TEST_CASE("who had turned already does not turn again when a part of it is taken back") {
    DossierDraft draft;
    draft.claim("d0").by("s").denies("x").on("2024-01-01");
    draft.claim("d2").by("s").denies("x").on("2024-01-02");
    draft.claim("a3").by("s").asserts("x").on("2024-01-03");
    draft.claim("r4").by("s").retracts("d2").on("2024-01-04");
    draft.claim("a5").by("s").asserts("x").on("2024-01-05");
    CHECK(shifts_in(draft) == Ids{"reversed d2->a3 (unlinked)", "withdrew d2->r4"});
}

TEST_CASE("the last claim that stood then is turned from, though it was taken back later") {
    DossierDraft draft;
    draft.claim("c1").by("s").asserts("x").on("2024-01-01");
    draft.claim("c2").by("s").asserts("x").on("2024-01-02");
    draft.claim("r3").by("s").retracts("c2").on("2024-01-03");
    draft.claim("c4").by("s").denies("x").on("2024-01-04");
    draft.claim("r5").by("s").retracts("c1").on("2024-01-05");
    CHECK(
        shifts_in(draft) == Ids{"withdrew c2->r3", "reversed c1->c4 (unlinked)", "withdrew c1->r5"}
    );
}

TEST_CASE("a turn is told once, from the last claim before it to the first after it") {
    DossierDraft draft;
    draft.claim("a1").by("s").asserts("x").on("2024-01-03");
    draft.claim("a2").by("s").asserts("x").on("2024-01-04");
    draft.claim("d1").by("s").denies("x").on("2024-01-05");
    draft.claim("d2").by("s").denies("x").on("2024-01-06");
    CHECK(shifts_in(draft) == Ids{"reversed a2->d1 (unlinked)"});
}

TEST_CASE("an unlinked shift needs a certain order") {
    DossierDraft draft;
    draft.claim("a").by("s").asserts("x").on("2024-01");
    draft.claim("b").by("s").denies("x").on("2024-01-05");
    draft.claim("c").by("t").asserts("x");
    draft.claim("d").by("t").denies("x");
    CHECK(shifts_in(draft).empty());
}

TEST_CASE("an unlinked shift goes by principal") {
    DossierDraft draft;
    draft.claim("a").by("minister").on_behalf_of("iran").asserts("x").on("2024-01-03");
    draft.claim("b").by("envoy").on_behalf_of("iran").denies("x").on("2024-01-05");
    draft.claim("c").by("minister").denies("x").on("2024-01-06");
    CHECK(shifts_in(draft) == Ids{"reversed a->b (unlinked)"});
}

TEST_CASE("a later other answer without a link is no shift") {
    DossierDraft draft;
    draft.claim("a").by("s").asserts("x").on("2024-01-03");
    draft.claim("b").by("s").asserts("y").on("2024-01-05");
    CHECK(shifts_in(draft).empty());
    CHECK(position_on(draft, "x").asserted_by == Ids{"a"});
}

TEST_CASE("asserting one role and denying another is no reversal") {
    DossierDraft draft;
    draft.claim("a").by("s").asserts("x").roles({Role::financier}).on("2024-01-03");
    draft.claim("b").by("s").denies("x").roles({Role::perpetrator}).on("2024-01-05");
    CHECK(shifts_in(draft).empty());
}

TEST_CASE("a withholding is followed by the next claim that asserts or suggests") {
    DossierDraft draft;
    draft.claim("w1").by("s").withholds().on("2024-01-03");
    draft.claim("w2").by("s").withholds().on("2024-01-04");
    draft.claim("n1").by("s").suggests("x").on("2024-01-05");
    draft.claim("n2").by("s").asserts("y").on("2024-01-06");
    CHECK(shifts_in(draft) == Ids{"named w2->n1 (unlinked)"});
}

TEST_CASE("a withholding that was asked about an answer fits that answer only") {
    DossierDraft draft;
    draft.claim("w").by("s").withholds("y").on("2024-01-03");
    draft.claim("n1").by("s").asserts("x").on("2024-01-05");
    draft.claim("n2").by("s").asserts("y").on("2024-01-06");
    CHECK(shifts_in(draft) == Ids{"named w->n2 (unlinked)"});
}

TEST_CASE("who had given an answer before gave nothing new after naming nobody in between") {
    DossierDraft draft;
    draft.claim("before").by("s").asserts("x").on("2024-01-03");
    draft.claim("w").by("s").withholds().on("2024-01-04");
    draft.claim("again").by("s").asserts("x").on("2024-01-05");
    CHECK(shifts_in(draft).empty());
}

TEST_CASE("who was asked about a part of what it then answers has named it") {
    DossierDraft draft;
    draft.claim("w1").by("s").withholds("x").on("2024-01-03");
    draft.claim("n1").by("s").asserts({"x", "y"}).on("2024-01-05");
    draft.claim("w2").by("t").withholds({"x", "y"}).on("2024-01-03");
    draft.claim("n2").by("t").asserts("y").on("2024-01-05");
    CHECK(shifts_in(draft) == Ids{"named w1->n1 (unlinked)", "named w2->n2 (unlinked)"});
}

TEST_CASE("who was asked about one role has not answered in another") {
    DossierDraft draft;
    draft.claim("w1").by("s").withholds("x").roles({Role::financier}).on("2024-01-03");
    draft.claim("n1").by("s").asserts("x").roles({Role::perpetrator}).on("2024-01-05");
    draft.claim("n2").by("s").asserts("x").roles({Role::financier}).on("2024-01-06");
    CHECK(shifts_in(draft) == Ids{"named w1->n2 (unlinked)"});
}

TEST_CASE("what a link tells is not told again as an unlinked shift") {
    DossierDraft draft;
    draft.claim("a").by("s").asserts("x").on("2024-01-03");
    draft.claim("b").by("s").denies("x").on("2024-01-05").revises("a");
    draft.claim("c").by("s").denies("x").on("2024-01-06");
    CHECK(shifts_in(draft) == Ids{"reversed a->b"});
}

TEST_CASE("a claim that was taken back turns into nothing later") {
    DossierDraft draft;
    draft.claim("a").by("s").asserts("x").on("2024-01-03");
    draft.claim("b").by("s").retracts("a").on("2024-01-05");
    draft.claim("c").by("s").denies("x").on("2024-01-06");
    CHECK(shifts_in(draft) == Ids{"withdrew a->b"});
}

TEST_CASE("a claim that was taken back after it was contradicted was still turned from") {
    DossierDraft draft;
    draft.claim("a").by("s").asserts("x").on("2024-01-03");
    draft.claim("b").by("s").denies("x").on("2024-01-04");
    draft.claim("c").by("s").retracts("a").on("2024-01-05");
    CHECK(shifts_in(draft) == Ids{"reversed a->b (unlinked)", "withdrew a->c"});

    // Where it is not certain which came first, nothing is told.
    DossierDraft open;
    open.claim("a").by("s").asserts("x").on("2024-01-03");
    open.claim("b").by("s").denies("x").on("2024-01-04/2024-01-08");
    open.claim("c").by("s").retracts("a").on("2024-01-05");
    CHECK(shifts_in(open) == Ids{"withdrew a->c"});
}

TEST_CASE("fabricated claims shift nothing") {
    DossierDraft draft;
    draft.claim("a").by("s").asserts("x").on("2024-01-03");
    draft.claim("b").by("s").denies("x").on("2024-01-05").fabricated();
    draft.claim("c").by("s").retracts("a").on("2024-01-06").fabricated();
    CHECK(shifts_in(draft).empty());
}

TEST_CASE("shifts stand in date order of the later claim") {
    DossierDraft draft;
    draft.claim("z").by("t").asserts("x").on("2024-01-03");
    draft.claim("a").by("s").asserts("x").on("2024-01-03");
    draft.claim("b").by("s").retracts("a").on("2024-02-05");
    draft.claim("c").by("t").revises("z").asserts("y").on("2024-01-09");
    CHECK(shifts_in(draft) == Ids{"renamed z->c", "withdrew a->b"});
}

TEST_CASE(
    "a body does not take back alone what its member denies with one who is of no certain body"
) {
    for (const std::string_view from : {"", "2024-01", "2025"}) {
        DossierDraft draft;
        draft.actor("army");
        draft.actor("navy");
        draft.member("colonel", "army");
        draft.member("captain", "navy", from);
        draft.claim("a").by("colonel").asserts("x").on("2024-01-02");
        draft.claim("b").by({"colonel", "captain"}).denies("x").on("2024-01-05");
        CAPTURE(from);
        const auto compared = topic(by_affiliation(draft));
        CHECK(compared.shifts.empty());
        CHECK(compared.conflicts.size() == 1);
    }
}

TEST_CASE("by affiliation shifts are those of bodies") {
    DossierDraft draft;
    draft.member("minister", "iran", {}, {}, Relation::office_holder);
    draft.member("envoy", "iran", {}, {}, Relation::spokesperson);
    draft.claim("a").by("minister").asserts("x").on("2024-01-03");
    draft.claim("b").by("envoy").denies("x").on("2024-01-05");
    CHECK(shifts_in(draft).empty());
    const auto comparison = by_affiliation(draft);
    CHECK(told(topic(comparison).shifts) == Ids{"reversed a->b (unlinked)"});
    CHECK(topic(comparison).shifts.front().principal == Ids{"iran"});
}
