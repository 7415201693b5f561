// SPDX-License-Identifier: Apache-2.0

#include <hearsay/set_aside.hpp>

#include "analysis/sole_sources.hpp"
#include "compared.hpp"
#include "support/all_answers.hpp"
#include "support/random_dossiers.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <span>

using namespace hearsay;
using namespace hearsay::support;

namespace {

using Told = std::set<std::string>;

Told lost(const Dossier& dossier, std::vector<Source> sources) {
    const auto rest = set_aside(dossier, std::move(sources));
    return {rest.lost.begin(), rest.lost.end()};
}

std::vector<Source> some_of(const std::vector<Source>& sources) {
    std::vector<Source> some;
    std::ranges::copy_if(sources, std::back_inserter(some), [](const Source&) {
        return once_in(4);
    });
    return some;
}

Told both(const Told& a, const Told& b) {
    Told both;
    std::ranges::set_intersection(a, b, std::inserter(both, both.end()));
    return both;
}

}  // namespace

TEST_CASE("without a sole source of a position, none of the claims that assert it is left") {
    CHECK(rc::check([] {
        const auto dossier = random_draft().finished();
        const auto before = compare(dossier, {});
        for (const auto& each : before.topics) {
            for (const auto& position : each.positions) {
                for (const auto& source : position.sole_sources) {
                    const auto rest = set_aside(dossier, {source});
                    const auto comparison = compare(dossier, rest, {});
                    for (const auto& claim : position.asserted_by) {
                        RC_ASSERT(std::ranges::binary_search(rest.lost, claim));
                        RC_ASSERT_FALSE(comparison.claims.at(claim).on_record);
                        RC_ASSERT_FALSE(comparison.claims.at(claim).in_force);
                    }
                }
            }
        }
    }));
}

TEST_CASE("a source loses the claims of which it is a sole source, and no others") {
    CHECK(rc::check([] {
        const auto dossier = random_draft().finished();
        const DossierIndex index(dossier);
        std::vector<std::vector<Source>> sole;
        for (std::size_t claim = 0; claim < dossier.records.claims.size(); ++claim) {
            sole.push_back(sole_sources(index, std::span(&claim, 1)));
        }
        for (const auto& source : sources_in(dossier)) {
            Told expected;
            for (std::size_t claim = 0; claim < sole.size(); ++claim) {
                if (std::ranges::binary_search(sole[claim], source)) {
                    expected.insert(dossier.records.claims[claim].id);
                }
            }
            RC_ASSERT(lost(dossier, {source}) == expected);
        }
    }));
}

TEST_CASE("what some sources lose, more of them lose too") {
    CHECK(rc::check([] {
        const auto dossier = random_draft().finished();
        const auto all = sources_in(dossier);
        const auto few = some_of(all);
        auto more = some_of(all);
        const auto lost_with_more = lost(dossier, more);
        more.insert(more.end(), few.begin(), few.end());
        const auto lost_with_both = lost(dossier, more);
        RC_ASSERT(std::ranges::includes(lost_with_both, lost(dossier, few)));
        RC_ASSERT(std::ranges::includes(lost_with_both, lost_with_more));
        RC_ASSERT(std::ranges::includes(lost(dossier, all), lost_with_both));
    }));
}

TEST_CASE("setting nothing aside changes no answer") {
    CHECK(rc::check([] {
        const auto dossier = random_draft().finished();
        const auto rest = set_aside(dossier, {});
        RC_ASSERT(rest.lost.empty());
        RC_ASSERT(
            compare_json(compare(dossier, rest, {}), rest.dossier) ==
            compare_json(compare(dossier, {}), dossier)
        );
        const auto& claim = any_claim(dossier);
        RC_ASSERT(all_traces(rest.dossier, claim) == all_traces(dossier, claim));
        RC_ASSERT(all_timelines(rest.dossier) == all_timelines(dossier));
    }));
}

TEST_CASE("a comparison without sources tells the event's claims that are lost") {
    CHECK(rc::check([] {
        const auto dossier = random_draft().finished();
        const auto rest = set_aside(dossier, some_of(sources_in(dossier)));
        const auto comparison = compare(dossier, rest, {});
        RC_ASSERT(comparison.without == rest.without);
        Told of_the_event;
        for (const auto& claim : dossier.records.claims) {
            if (claim.event == dossier.event) {
                of_the_event.insert(claim.id);
            }
        }
        const auto expected = both(Told(rest.lost.begin(), rest.lost.end()), of_the_event);
        RC_ASSERT(Told(comparison.lost.begin(), comparison.lost.end()) == expected);
        for (const auto& [id, claim] : comparison.claims) {
            RC_ASSERT(claim.set_aside == std::ranges::binary_search(rest.lost, id));
        }
    }));
}
