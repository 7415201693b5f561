// SPDX-License-Identifier: Apache-2.0

#include "compared.hpp"
#include "support/all_answers.hpp"
#include "support/random_dossiers.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

using namespace hearsay;
using namespace hearsay::support;

namespace {

template <typename Check>
void for_each_position(const Comparison& comparison, Check check) {
    for (const auto& each : comparison.topics) {
        for (const auto& position : each.positions) {
            check(position);
        }
    }
}

/// The position of one topic in another comparison; none where it is gone.
const Position*
same_position(const Comparison& comparison, std::string_view topic, const Position& position) {
    for (const auto& each : comparison.topics) {
        if (each.topic == topic && has_position(each, position.answer)) {
            return &hearsay::support::position(each, position.answer);
        }
    }
    return nullptr;
}

/// Adds to the draft, for each position that somebody asserts, what `add` makes of one of the
/// claims that do, and looks at the position before and after.
template <typename Add, typename Check>
void for_each_position_with(const DossierDraft& draft, Add add, Check check) {
    const auto before = comparison_of(draft);
    for (const auto& each : before.topics) {
        for (const auto& position : each.positions) {
            if (position.asserted_by.empty()) {
                continue;
            }
            auto more = draft;
            add(more, one_of(position.asserted_by));
            const auto after = comparison_of(more);
            const auto* now = same_position(after, each.topic, position);
            RC_ASSERT(now != nullptr);
            check(position, *now);
        }
    }
}

}  // namespace

TEST_CASE("the order in which records were read changes no comparison") {
    CHECK(rc::check([] {
        auto dossier = random_draft().finished();
        const auto& day = any_day();
        const auto expected = all_comparisons(dossier, day);
        shuffle_records(dossier.records);
        finish(dossier);
        RC_ASSERT(all_comparisons(dossier, day) == expected);
    }));
}

TEST_CASE("there are never more origins at least than at most, nor more than principals") {
    CHECK(rc::check([] {
        for_each_position(comparison_of(random_draft()), [](const Position& position) {
            const auto& origins = position.independent_origins;
            RC_ASSERT(origins.at_least <= origins.at_most);
            RC_ASSERT(origins.at_most <= position.origins.size());
            RC_ASSERT((origins.at_most == 0) == position.origins.empty());
            RC_ASSERT((origins.at_least == 0) == position.origins.empty());
        });
    }));
}

TEST_CASE("the speakers that are counted are as many as there may be") {
    CHECK(rc::check([] {
        const auto draft = random_draft();
        for_each_position(by_affiliation(draft), [](const Position& position) {
            RC_ASSERT(position.speakers_range.at_least <= position.speakers);
            RC_ASSERT(position.speakers <= position.speakers_range.at_most);
            RC_ASSERT(position.speakers_range.at_most <= position.claims);
        });
        for_each_position(comparison_of(draft), [](const Position& position) {
            RC_ASSERT(position.speakers_range.at_least == position.speakers);
            RC_ASSERT(position.speakers_range.at_most == position.speakers);
        });
    }));
}

TEST_CASE("every position that is asserted has a first, and every one in force a latest") {
    CHECK(rc::check([] {
        for_each_position(comparison_of(random_draft()), [](const Position& position) {
            const bool ever =
                !position.asserted_by.empty() || !position.formerly_asserted_by.empty();
            RC_ASSERT(position.first.empty() != ever);
            RC_ASSERT(position.latest.empty() == position.asserted_by.empty());
        });
    }));
}

TEST_CASE("one more repeat never changes the number of origins") {
    CHECK(rc::check([] {
        for_each_position_with(
            random_draft(),
            [](DossierDraft& draft, const std::string& claim) {
                draft.claim("echo").by("reader").repeats(claim);
            },
            [](const Position& before, const Position& after) {
                RC_ASSERT(after.claims == before.claims + 1);
                RC_ASSERT(range(after.independent_origins) == range(before.independent_origins));
                RC_ASSERT(after.origins == before.origins);
            }
        );
    }));
}

TEST_CASE("a repeat of a repeat, by people known or not, never changes the number of origins") {
    CHECK(rc::check([] {
        for_each_position_with(
            random_draft(),
            [](DossierDraft& draft, const std::string& claim) {
                draft.anonymous("somebody");
                draft.claim("echo").by("somebody").repeats(claim).in("d1");
                auto echo_of_echo = draft.claim("echo-of-echo").by("reader").repeats("echo");
                if (once_in(2)) {
                    echo_of_echo.repeats(claim);
                }
            },
            [](const Position& before, const Position& after) {
                RC_ASSERT(after.claims == before.claims + 2);
                RC_ASSERT(range(after.independent_origins) == range(before.independent_origins));
                // A text that has a repeat tells until when what it repeats was said at the latest.
                RC_ASSERT(
                    std::set(after.origins.begin(), after.origins.end()) ==
                    std::set(before.origins.begin(), before.origins.end())
                );
            }
        );
    }));
}

TEST_CASE("the claims on record only grow with the date of the cut") {
    CHECK(rc::check([] {
        const auto dossier = random_draft().finished();
        std::set<std::string> before;
        for (const auto& day : days_of_cuts()) {
            CompareOptions options;
            options.as_of = day;
            const auto comparison = compare(dossier, options);
            std::set<std::string> now;
            for (const auto& [id, claim] : comparison.claims) {
                if (claim.on_record) {
                    now.insert(id);
                }
            }
            RC_ASSERT(std::ranges::includes(now, before));
            before = now;
        }
    }));
}

TEST_CASE("conflicts are one a pair of positions, between different claims") {
    CHECK(rc::check([] {
        const auto comparison = comparison_of(random_draft());
        for (const auto& each : comparison.topics) {
            std::set<std::pair<Conflict::Kind, Ids>> seen;
            for (const auto& conflict : each.conflicts) {
                RC_ASSERT(seen.emplace(conflict.kind, conflict.positions).second);
                RC_ASSERT(!conflict.a.empty());
                RC_ASSERT(!conflict.b.empty());
            }
        }
    }));
}
