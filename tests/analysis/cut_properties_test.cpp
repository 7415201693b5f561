// SPDX-License-Identifier: Apache-2.0

#include <hearsay/cut.hpp>

#include "model/appearances.hpp"
#include "support/random_dossiers.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <utility>

using namespace hearsay;
using namespace hearsay::support;

TEST_CASE("of a claim on record at a cut, days before are judged by its own texts as in the whole"
) {
    CHECK(rc::check([] {
        const auto whole = random_draft().finished();
        auto day = any_day();
        auto later = any_day();
        if (later.latest.at < day.latest.at) {
            std::swap(day, later);
        }
        const auto then = as_it_stood(whole, later);
        if (!then) {
            return;
        }
        const DossierIndex index(whole);
        const DossierIndex index_then(*then);
        const auto at_later = cut_at(index, later);
        const auto before = cut_at(index, day);
        const auto after = cut_at(index_then, day);
        for (std::size_t claim = 0; claim < whole.records.claims.size(); ++claim) {
            // What is only implied leaves a cut without a trace, and takes ways along.
            const bool stands_alone =
                std::ranges::none_of(whole.records.claims[claim].appearances, came_via_something);
            if (at_later.on_record[claim] == OnRecord::yes && stands_alone) {
                RC_ASSERT(after.on_record[claim] == before.on_record[claim]);
                RC_ASSERT(after.if_date_right[claim] == before.if_date_right[claim]);
            }
        }
    }));
}
