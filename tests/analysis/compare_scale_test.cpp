// SPDX-License-Identifier: Apache-2.0

#include "compared.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace hearsay;
using namespace hearsay::support;

// None of these may overflow a stack or take more than a moment.

TEST_CASE("a chain of a hundred thousand repeats has one origin") {
    DossierDraft draft;
    constexpr std::size_t length = 100'000;
    draft.claim("c0").by("s").asserts("x");
    for (std::size_t i = 1; i < length; ++i) {
        draft.claim("c" + std::to_string(i))
            .by("r" + std::to_string(i % 1000))
            .repeats("c" + std::to_string(i - 1));
    }
    const auto found = position_on(draft, "x");
    CHECK(found.claims == length);
    CHECK(found.origins == Ids{"c0"});
    CHECK(found.first == Ids{"c0"});
    CHECK(found.latest == Ids{"c99999"});
    CHECK(told(found.sole_sources) == Ids{"speaker:s"});
}

TEST_CASE("a chain whose every claim repeats the first too is no slower") {
    DossierDraft draft;
    draft.claim("c0").by("s").asserts("x");
    for (std::size_t i = 1; i < 20'000; ++i) {
        draft.claim("c" + std::to_string(i))
            .by("r" + std::to_string(i))
            .repeats("c" + std::to_string(i - 1))
            .repeats("c0");
    }
    CHECK(told(position_on(draft, "x").sole_sources) == Ids{"speaker:s"});
}

TEST_CASE("thirty stacked diamonds of repeats have one origin") {
    DossierDraft draft;
    draft.claim("top0").by("s").asserts("x");
    for (std::size_t i = 1; i <= 30; ++i) {
        const auto above = "top" + std::to_string(i - 1);
        const auto left = "left" + std::to_string(i);
        const auto right = "right" + std::to_string(i);
        draft.claim(left).repeats(above);
        draft.claim(right).repeats(above);
        draft.claim("top" + std::to_string(i)).repeats(left).repeats(right);
    }
    const auto found = position_on(draft, "x");
    CHECK(found.claims == 91);
    CHECK(range(found.independent_origins) == "1");
    CHECK(told(found.sole_sources) == Ids{"speaker:s"});
}

TEST_CASE("of thousands of rival answers as many pairs are listed as there is room for") {
    DossierDraft draft;
    for (std::size_t i = 0; i < 2'000; ++i) {
        const auto number = std::to_string(i);
        draft.claim("c" + number).by("s" + number).asserts("p" + number);
    }
    const auto comparison = comparison_of(draft);
    const auto& found = topic(comparison, "responsibility");
    CHECK(found.positions.size() == 2'000);
    CHECK(found.conflicts.size() == 250'000);
    CHECK(found.more_conflicts);
}

TEST_CASE("where thousands of ranges are denied each denial of an answer itself is listed") {
    DossierDraft draft;
    constexpr std::int64_t ranges = 600;
    for (std::int64_t i = 1; i <= ranges; ++i) {
        const auto number = std::to_string(i);
        draft.claim("says" + number).by("s" + number).counts(i + ranges);
        draft.claim("denies" + number).by("t").act(Act::denies).counts(i, {});
        draft.claim("not" + number).by("t").act(Act::denies).counts(i + ranges);
    }
    const auto comparison = comparison_of(draft);
    const auto& found = topic(comparison, "killed");
    CHECK(found.more_conflicts);
    CHECK(std::ranges::count_if(found.conflicts, [](const Conflict& conflict) {
              return conflict.kind == Conflict::Kind::denied && conflict.positions.size() == 1;
          }) == ranges);
}

TEST_CASE("thousands of answers of one speaker are no rivals, nor those with a party in common") {
    DossierDraft of_one;
    DossierDraft in_common;
    for (std::size_t i = 0; i < 3'000; ++i) {
        const auto number = std::to_string(i);
        of_one.claim("c" + number).by("s").asserts("p" + number);
        in_common.claim("c" + number).by("s" + number).asserts({"p" + number, "q"});
    }
    for (const auto* draft : {&of_one, &in_common}) {
        const auto comparison = comparison_of(*draft);
        const auto& found = topic(comparison, "responsibility");
        CHECK(found.positions.size() == 3'000);
        CHECK(found.conflicts.empty());
        CHECK_FALSE(found.more_conflicts);
    }
}

TEST_CASE("a circle of ten thousand repeats is named and counts as zero") {
    DossierDraft draft;
    constexpr std::size_t length = 10'000;
    for (std::size_t i = 0; i < length; ++i) {
        draft.claim("c" + std::to_string(i))
            .asserts("x")
            .repeats("c" + std::to_string((i + 1) % length));
    }
    const auto found = position_on(draft, "x");
    REQUIRE(found.circular.size() == 1);
    CHECK(found.circular.front().size() == length);
    CHECK(range(found.independent_origins) == "0");
    CHECK(found.sole_sources.empty());
}

TEST_CASE("a chain of ten thousand revisions leaves the last in force") {
    DossierDraft draft;
    draft.claim("c0").by("s").counts(0);
    for (std::int64_t i = 1; i < 10'000; ++i) {
        draft.claim("c" + std::to_string(i)).by("s").counts(i).revises("c" + std::to_string(i - 1));
    }
    const auto comparison = comparison_of(draft);
    CHECK(topic(comparison, "killed").positions.front().answer == "9999");
    CHECK(topic(comparison, "killed").shifts.size() == 9'999);
    CHECK(topic(comparison, "killed").conflicts.empty());
}

TEST_CASE("an event of ten thousand claims and five hundred positions is compared at once") {
    DossierDraft draft;
    for (std::size_t i = 0; i < 10'000; ++i) {
        auto claim = draft.claim("c" + std::to_string(i));
        claim.by("s" + std::to_string(i % 997)).on("2024-01-" + std::to_string(10 + i % 20));
        const auto party = "p" + std::to_string(i % 500);
        if (i % 7 == 0) {
            claim.denies(party);
        } else {
            claim.asserts(party).roles({static_cast<Role>(i % 12)});
        }
        if (i % 3 == 0 && i >= 500) {
            claim.repeats("c" + std::to_string(i - 500));
        }
        claim.in("d" + std::to_string(i % 2000), {"d" + std::to_string((i + 1) % 2000)});
    }
    CHECK(topic(comparison_of(draft)).positions.size() == 500);
}

TEST_CASE("hundreds of figures that hundreds of denials follow by links alone take no longer") {
    DossierDraft draft;
    constexpr std::size_t figures = 400;
    draft.claim("f0").by("s").counts(0);
    for (std::size_t i = 1; i < figures; ++i) {
        draft.claim("f" + std::to_string(i))
            .by("s")
            .counts(static_cast<std::int64_t>(i))
            .answers("f" + std::to_string(i - 1));
    }
    for (std::size_t i = 0; i < figures; ++i) {
        draft.claim("d" + std::to_string(i))
            .by("s")
            .act(Act::denies)
            .counts(0, static_cast<std::int64_t>(1'000 + i))
            .answers(i == 0 ? "f" + std::to_string(figures - 1) : "d" + std::to_string(i - 1));
    }
    const auto found = topic(comparison_of(draft), "killed").figures;
    REQUIRE(found.size() == 1);
    CHECK(found.front().latest == Ids{"f399"});
    CHECK(found.front().denied_since.size() == figures);
    CHECK(found.front().earlier_denied_since.size() == figures - 1);
    CHECK(found.front().earlier_denied_since.at("f0").size() == figures);
}

TEST_CASE("of thousands of figures that one claim retracts each is taken back") {
    DossierDraft draft;
    constexpr std::size_t figures = 5'000;
    for (std::size_t i = 0; i < figures; ++i) {
        draft.claim("f" + std::to_string(i)).by("s").counts(static_cast<std::int64_t>(i));
    }
    auto retraction = draft.claim("r").by("s").on("2024-02-02");
    for (std::size_t i = 0; i < figures; ++i) {
        retraction.retracts("f" + std::to_string(i));
    }
    const auto found = topic(comparison_of(draft), "killed").figures;
    REQUIRE(found.size() == 1);
    CHECK(found.front().taken_back.size() == figures);
    CHECK(found.front().latest.empty());
}

TEST_CASE("in a long chain of parts, each with a time of its own, none is a rival of another") {
    DossierDraft draft;
    constexpr std::size_t length = 250;
    for (std::size_t i = 0; i < length; ++i) {
        const auto unit = "u" + std::to_string(i);
        draft.member(unit, "u" + std::to_string(i + 1), "1900", "2100", Relation::part_of);
        draft.claim("c" + std::to_string(i))
            .by("s" + std::to_string(i))
            .asserts(unit)
            .on(std::to_string(1950 + i % 100) + "-01-0" + std::to_string(1 + i / 100));
    }
    // Of these, whose ties end between their claims, one is part of the next only at one of them.
    draft.member("early", "late", "1900", "2000", Relation::part_of);
    draft.claim("x").by("sx").asserts("early").on("1999-01-01");
    draft.claim("y").by("sy").asserts("late").on("2001-01-01");
    draft.claim("z").by("sz").asserts("early").on("2002-01-01");
    const auto found = topic(comparison_of(draft), "responsibility").conflicts;
    const auto is_of_chain = [](const Conflict& conflict) {
        return conflict.positions[0].starts_with('u') && conflict.positions[1].starts_with('u');
    };
    CHECK(std::ranges::none_of(found, is_of_chain));
    const auto of_those = std::ranges::find(found, Ids{"early", "late"}, &Conflict::positions);
    REQUIRE(of_those != found.end());
    CHECK(of_those->a == Ids{"z"});
    CHECK(of_those->b == Ids{"y"});
}
