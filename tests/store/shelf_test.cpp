// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>
#include <hearsay/shelf.hpp>

#include "store/sample.hpp"
#include "store/support_store.hpp"
#include "support/random_dossiers.hpp"
#include "support/temporary_folder.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace hearsay;

namespace {

Records of_one(Claim claim) {
    Records records;
    records.claims.push_back(std::move(claim));
    return records;
}

/// Puts each record away on its own; kinds in order, as a batch is written.
std::shared_ptr<RecordShelf> put_away(const Records& records, RecordShelf::Use use) {
    auto shelf = std::make_shared<RecordShelf>(std::make_shared<IdNumbers>(), use);
    const auto deal = [&](auto list) {
        for (const auto& record : records.*list) {
            Records one;
            (one.*list).push_back(record);
            RC_ASSERT(!shelf->add(one));
        }
    };
    deal(&Records::claims);
    deal(&Records::documents);
    deal(&Records::events);
    deal(&Records::outlets);
    deal(&Records::actors);
    return shelf;
}

/// Some records come, some change, some go.
Records changed(Records records) {
    for (auto& claim : records.claims) {
        if (support::once_in(3)) {
            claim.note = "changed";
        }
    }
    if (!records.claims.empty() && support::once_in(2)) {
        auto more = records.claims.front();
        more.id = "more";
        records.claims.push_back(more);
    }
    if (!records.actors.empty() && support::once_in(2)) {
        records.actors.front().name += " the second";
    }
    std::erase_if(records.events, [](const Event&) { return support::once_in(4); });
    return records;
}

std::string recorded_in(Store& store, const Batch& batch) {
    const auto recorded = store.record(batch);
    RC_ASSERT(recorded.ok());
    return recorded_json(recorded.value(), batch.files.size(), batch.dry_run);
}

/// Everything in the store, and what vouches for it.
std::string held_by(Store& store) {
    const auto verification = store.verify("").value();
    for (const auto& problem : verification.problems) {
        RC_FAIL(problem.message);
    }
    return store.head().value() + sample::told(store.dossier_of_events({}, {}).value().records);
}

}  // namespace

TEST_CASE("a batch on a shelf is recorded as one in memory is") {
    CHECK(rc::check([] {
        auto first = support::random_draft().finished().records;
        for (auto& claim : first.claims) {
            std::erase_if(claim.appearances, [](const Appearance& each) { return each.implied; });
        }
        support::log_records(first);
        const support::TemporaryFolder folder;
        const auto in_memory = sample::opened(folder.path() / "memory.db", OpenMode::write);
        const auto shelved = sample::opened(folder.path() / "shelf.db", OpenMode::write);
        std::int64_t second = 1'700'000'000;
        for (const auto& records : {first, changed(first)}) {
            const auto batch = sample::batch(records, ++second);
            auto on_shelf = batch;
            on_shelf.records = {};
            on_shelf.shelf = put_away(batch.records, RecordShelf::Use::recording);
            for (const bool dry : {true, false}) {
                auto one = batch;
                auto other = on_shelf;
                one.dry_run = other.dry_run = dry;
                RC_ASSERT(recorded_in(*in_memory, one) == recorded_in(*shelved, other));
            }
        }
        RC_ASSERT(held_by(*in_memory) == held_by(*shelved));
    }));
}

TEST_CASE("dossiers of records that were put away are those of records in memory") {
    CHECK(rc::check([] {
        auto records = support::random_draft().finished().records;
        support::log_records(records);
        const auto shelf = put_away(records, RecordShelf::Use::dossiers_too);
        const Dossiers dossiers(std::move(records));
        for (const auto* event : {"event", "elsewhere", "nowhere"}) {
            const auto expected = dossiers.of_event(event);
            const auto made = shelf->dossier_of_event(event).value();
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

TEST_CASE("an id is put away once") {
    RecordShelf shelf;
    Claim claim;
    claim.id = "c";
    REQUIRE_FALSE(shelf.add(of_one(claim)));
    const auto error = shelf.add(of_one(claim));
    REQUIRE(error);
    CHECK(error->message == "the claim `c` is there twice");
}

TEST_CASE("what was put away twice is not recorded") {
    auto batch = sample::batch(sample::event_of(1));
    const auto shelf =
        std::make_shared<RecordShelf>(std::make_shared<IdNumbers>(), RecordShelf::Use::recording);
    REQUIRE_FALSE(shelf->add(batch.records));
    REQUIRE_FALSE(shelf->add(of_one(batch.records.claims.front())));
    CHECK(shelf->events_with_claims().empty());
    batch.records = {};
    batch.shelf = shelf;
    const support::TemporaryFolder folder;
    const auto store = sample::opened(folder.path() / "h.db", OpenMode::write);
    const auto recorded = store->record(batch);
    REQUIRE_FALSE(recorded.ok());
    CHECK(recorded.error().message == "the claim `c0` is there twice");
}
