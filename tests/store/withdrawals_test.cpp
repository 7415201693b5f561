// SPDX-License-Identifier: Apache-2.0

#include "query_count.hpp"
#include "sample.hpp"
#include "support/temporary_folder.hpp"
#include "support_store.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <memory>

namespace hearsay {

namespace {

using sample::opened;
using sample::recorded;
using support::TemporaryFolder;
using Names = std::vector<std::string>;

constexpr std::int64_t a_second = 1'000'000;

/// Claims of an event, recorded at second 100, the first two of which are withdrawn at 200; the
/// second is back at 300.
void with_two_withdrawn(const std::filesystem::path& path, std::size_t claims) {
    Records records = sample::event_of(claims);
    for (auto& claim : records.claims) {
        for (auto& links : claim.links) {
            links.clear();
        }
    }
    recorded(path, sample::batch(records, 100));
    const auto store = opened(path, OpenMode::write);
    REQUIRE(store
                ->withdraw(
                    {{Kind::claim, "c0"}, {Kind::claim, "c1"}},
                    {.at = 200 * a_second, .tool = "test", .by = "Ana", .reason = "court order"}
                )
                .ok());
    Records back;
    back.claims = {records.claims[1]};
    auto batch = sample::batch(back, 300);
    batch.files.front().sha256 = std::string(64, 'd');
    batch.files.front().identity = batch.files.front().path = "records/other.toml";
    batch.records.claims.front().recorded_at.file = "records/other.toml";
    REQUIRE(store->record(batch).ok());
}

Names ids_told(const std::vector<Withdrawal>& withdrawals) {
    Names ids;
    for (const auto& each : withdrawals) {
        CHECK(each.record.kind == Kind::claim);
        CHECK(each.recording == 2);
        CHECK(each.at == 200 * a_second);
        CHECK(each.by == "Ana");
        CHECK(each.reason == "court order");
        ids.push_back(each.record.id);
    }
    return ids;
}

}  // namespace

TEST_CASE("what is out of force is told with when and why, at a time too") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    with_two_withdrawn(path, 3);
    const auto store = opened(path);
    const std::vector<RecordId> asked{
        {Kind::claim, "c2"}, {Kind::claim, "c1"}, {Kind::claim, "c0"}, {Kind::event, "c0"}};
    const auto told = [&](Store::KnownAt known_at) {
        return ids_told(store->withdrawals(asked, known_at).value());
    };
    CHECK(told({}) == Names{"c0"});
    CHECK(told(250 * a_second) == Names{"c0", "c1"});
    CHECK(told(150 * a_second).empty());
    CHECK(told(50 * a_second).empty());
    CHECK(store->withdrawals({}, {}).value().empty());

    IdSelection selected(std::make_shared<IdNumbers>());
    selected.select(Kind::claim, "c0");
    selected.select(Kind::claim, "c2");
    CHECK(ids_told(store->withdrawals(selected).value()) == Names{"c0"});

    const auto listed = store->withdrawn(Kind::claim, {}).value();
    CHECK(sample::ids(listed.records) == Names{"claim:c0"});
    CHECK(listed.records.claims.front().event == "e");
    CHECK(ids_told(listed.withdrawals) == Names{"c0"});
    CHECK(
        sample::ids(store->withdrawn(Kind::claim, 250 * a_second).value().records) ==
        Names{"claim:c0", "claim:c1"}
    );
    CHECK(store->withdrawn(Kind::actor, {}).value().withdrawals.empty());
}

TEST_CASE("what is out of force is found in as many queries however much there is") {
    const auto queries = [](std::size_t claims) {
        const TemporaryFolder folder;
        const auto path = folder.path() / "h.db";
        with_two_withdrawn(path, claims);
        const sample::QueryCount count;
        const auto store = opened(path);
        CHECK(store->withdrawn(Kind::claim, {}).ok());
        CHECK(store->withdrawals({{Kind::claim, "c0"}, {Kind::claim, "c1"}}, {}).ok());
        CHECK(store->ever_of_event("e").ok());
        return count.count();
    };
    CHECK(queries(3) == queries(40));
}

TEST_CASE("of an event are its claims and what they name, also what is withdrawn") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    with_two_withdrawn(path, 2);
    const auto ever = opened(path)->ever_of_event("e").value();
    const auto holds = [&](Kind kind, const char* id) {
        return std::ranges::binary_search(ever, RecordId{kind, id});
    };
    CHECK(holds(Kind::event, "e"));
    CHECK(holds(Kind::claim, "c0"));
    CHECK(holds(Kind::claim, "c1"));
    CHECK(holds(Kind::actor, "a"));
    CHECK(holds(Kind::outlet, "o"));
    CHECK_FALSE(holds(Kind::claim, "other"));
    CHECK_FALSE(holds(Kind::event, "f"));
    CHECK(opened(path)->ever_of_event("no-such").value().empty());
}

TEST_CASE("a list of an event can hold what its parts have, and theirs") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    Records records;
    for (const char* id : {"e", "part", "part-of-part", "apart"}) {
        records.events.push_back(sample::event(id));
    }
    records.events[1].part_of = "e";
    records.events[2].part_of = "part";
    records.actors = {sample::actor("a"), sample::actor("b")};
    for (const char* event : {"e", "part", "part-of-part", "apart"}) {
        auto claim = sample::claim(std::string("c-") + event, event, "a");
        claim.parties = {"b"};
        records.claims.push_back(claim);
    }
    recorded(path, sample::batch(records));
    ListFilter filter;
    filter.event = "e";
    const auto store = opened(path);
    const auto listed = [&](Kind kind) {
        return sample::ids(store->list(kind, filter, {}).value());
    };
    CHECK(listed(Kind::claim) == Names{"claim:c-e"});
    CHECK(listed(Kind::event) == Names{"event:part"});
    filter.with_parts = true;
    CHECK(listed(Kind::claim) == Names{"claim:c-e", "claim:c-part", "claim:c-part-of-part"});
    CHECK(listed(Kind::event) == Names{"event:part", "event:part-of-part"});
}

}  // namespace hearsay
