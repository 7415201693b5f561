// SPDX-License-Identifier: Apache-2.0

#include <hearsay/shelf.hpp>

#include "store/sample.hpp"
#include "support/random_dossiers.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace hearsay;

namespace {

Records of_one(Claim claim) {
    Records records;
    records.claims.push_back(std::move(claim));
    return records;
}

/// Puts each record away on its own, in any order.
void put_away(const Records& records, RecordShelf& shelf) {
    std::vector<Records> parts;
    const auto deal = [&](auto list) {
        for (const auto& record : records.*list) {
            (parts.emplace_back().*list).push_back(record);
        }
    };
    deal(&Records::events);
    deal(&Records::actors);
    deal(&Records::outlets);
    deal(&Records::documents);
    deal(&Records::claims);
    support::shuffle(parts);
    for (const auto& part : parts) {
        RC_ASSERT(!shelf.add(part));
    }
}

}  // namespace

TEST_CASE("dossiers of records that were put away are those of records in memory") {
    CHECK(rc::check([] {
        auto records = support::random_draft().finished().records;
        support::log_records(records);
        RecordShelf shelf;
        put_away(records, shelf);
        const Dossiers dossiers(std::move(records));
        for (const auto* event : {"event", "elsewhere", "nowhere"}) {
            const auto expected = dossiers.of_event(event);
            const auto made = shelf.dossier_of_event(event).value();
            RC_ASSERT(made.has_value() == expected.has_value());
            if (expected) {
                RC_ASSERT(made->event == expected->event);
                RC_ASSERT(sample::told(made->records) == sample::told(expected->records));
            }
        }
    }));
}

TEST_CASE("events are known by the number of their claims, the largest first") {
    RecordShelf shelf;
    for (const auto* id : {"a", "b", "c", "d", "e", "f"}) {
        Claim claim;
        claim.id = id;
        claim.event = *id < 'd' ? "idlib" : *id < 'f' ? "kerman" : "attock";
        REQUIRE_FALSE(shelf.add(of_one(claim)));
    }
    CHECK(shelf.events_with_claims() == std::vector<std::string>{"idlib", "kerman", "attock"});
}
