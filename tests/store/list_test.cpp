// SPDX-License-Identifier: Apache-2.0

#include "query_count.hpp"
#include "sample.hpp"
#include "support/temporary_folder.hpp"
#include "support_store.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <vector>

namespace hearsay {

namespace {

using sample::opened;
using sample::recorded;
using support::TemporaryFolder;
using Names = std::vector<std::string>;

Records many() {
    Records records = sample::event_of(4);
    records.claims[0].linked(Link::repeats).clear();
    records.claims[0].date = sample::date("2024-01-03");
    records.claims[1].date = sample::date("2024-01");
    records.claims[1].on_behalf_of = {"a"};
    records.claims[2].date = sample::date("2024-02-01");
    // Takes its position over from a denial.
    records.claims[2].act = Act::denies;
    Claim& follower = records.claims[3];
    follower.act.reset();
    follower.parties.clear();
    follower.linked(Link::repeats) = {"c2"};
    Appearance appearance;
    appearance.outlet = "p";
    records.claims[4].appearances = {appearance};
    Outlet outlet;
    outlet.id = "p";
    outlet.name = "p";
    records.outlets.push_back(outlet);
    return records;
}

}  // namespace

TEST_CASE("of records that are asked about, those that hold are told, at a time too") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(many()));
    const auto store = opened(path);
    const std::vector<RecordId> asked{
        {Kind::outlet, "p"},
        {Kind::claim, "c1"},
        {Kind::claim, "nowhere"},
        {Kind::outlet, "c1"},
        {Kind::claim, "c1"}};
    CHECK(
        store->recorded(asked, {}).value() ==
        std::vector<RecordId>{{Kind::outlet, "p"}, {Kind::claim, "c1"}}
    );
    CHECK(store->recorded(asked, 1'000'000).value().empty());
    CHECK(store->recorded({}, {}).value().empty());
}

TEST_CASE("a list holds the records of a kind that fit all filters, sorted by id") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(many()));
    const auto store = opened(path);
    const auto listed = [&](Kind kind, const ListFilter& filter) {
        return sample::ids(store->list(kind, filter, {}).value());
    };
    const auto claims = [&](const ListFilter& filter) { return listed(Kind::claim, filter); };
    CHECK(claims({}).size() == 5);
    ListFilter filter;
    filter.event = "f";
    CHECK(claims(filter) == Names{"claim:other"});
    CHECK(listed(Kind::document, filter).empty());
    CHECK(listed(Kind::actor, filter) == Names{"actor:a"});
    filter.event = "e";
    CHECK(listed(Kind::document, filter).size() == 4);
    filter.speaker = "a";
    CHECK(claims(filter) == Names{"claim:c0", "claim:c1", "claim:c2"});
    filter = {};
    filter.party = "b";
    CHECK(claims(filter) == Names{"claim:c1"});
    filter.event = "f";
    CHECK(claims(filter).empty());
    filter = {};
    filter.outlet = "o";
    CHECK(claims(filter) == Names{"claim:c0", "claim:c1", "claim:c2", "claim:c3"});
    CHECK(listed(Kind::document, filter).size() == 4);
    filter.outlet = "p";
    CHECK(claims(filter) == Names{"claim:other"});
    filter.outlet = "no-such";
    CHECK(claims(filter).empty());
}

TEST_CASE("a list by date holds what possibly lies within") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(many()));
    const auto claims = [&](const char* since, const char* until) {
        ListFilter filter;
        if (since != nullptr) {
            filter.since = sample::date(since);
        }
        if (until != nullptr) {
            filter.until = sample::date(until);
        }
        return sample::ids(opened(path)->list(Kind::claim, filter, {}).value());
    };
    CHECK(claims("2024-01-04", nullptr) == Names{"claim:c1", "claim:c2"});
    CHECK(claims(nullptr, "2024-01-02") == Names{"claim:c1"});
    CHECK(claims("2024-01-03", "2024-01-03") == Names{"claim:c0", "claim:c1"});
    CHECK(claims("2025", nullptr).empty());
}

TEST_CASE("a list by act goes by acts as resolved over links") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(many()));
    ListFilter filter;
    filter.act = Act::denies;
    CHECK(
        sample::ids(opened(path)->list(Kind::claim, filter, {}).value()) ==
        Names{"claim:c2", "claim:c3"}
    );
    CHECK(opened(path)->list(Kind::event, filter, {}).value().size() == 0);
}

TEST_CASE("what refers to a record is told in order of kind and id") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(many()));
    const auto store = opened(path);
    CHECK(
        store->referring_to({Kind::claim, "c2"}, {}).value() ==
        std::vector<RecordId>{{Kind::claim, "c3"}}
    );
    CHECK(
        store->referring_to({Kind::actor, "b"}, {}).value() ==
        std::vector<RecordId>{{Kind::outlet, "o"}, {Kind::claim, "c1"}, {Kind::claim, "c3"}}
    );
    CHECK(store->referring_to({Kind::actor, "no-such"}, {}).value().empty());
    CHECK(store->referring_to({Kind::claim, "c2"}, 1'000'000).value().empty());
    CHECK(store->ids(Kind::actor).value() == Names{"a", "b"});
}

TEST_CASE("what referred to a record is told as of a time, by the versions that held then") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    constexpr std::int64_t first = 1'700'000'000;
    Records records = many();
    recorded(path, sample::batch(records, first));
    records.claims[3].linked(Link::repeats) = {"c1"};
    recorded(path, sample::batch(records, first + 10));
    const auto store = opened(path);
    const auto referring = [&](const char* claim, std::int64_t second) {
        return store->referring_to({Kind::claim, claim}, second * 1'000'000).value();
    };
    const std::vector<RecordId> follower{{Kind::claim, "c3"}};
    CHECK(referring("c2", first) == follower);
    CHECK(referring("c1", first).empty());
    CHECK(referring("c2", first + 10).empty());
    CHECK(referring("c1", first + 10) == follower);
    CHECK(store->referring_to({Kind::claim, "c1"}, {}).value() == follower);
}

TEST_CASE("the documents that replace others are told, at a time too, by a fixed number of queries"
) {
    const TemporaryFolder folder;
    const auto count = [&](std::size_t documents) {
        const auto path = folder.path() / (std::to_string(documents) + ".db");
        Records records = sample::event_of(documents);
        Names ids;
        for (auto& document : records.documents) {
            ids.push_back(document.id);
            if (ids.size() > 1) {
                document.replaces = ids[ids.size() - 2];
            }
        }
        recorded(path, sample::batch(records));
        const sample::QueryCount queries;
        const auto store = opened(path);
        const auto replacing = store->replacing(ids, {}).value();
        REQUIRE(replacing.size() == documents - 1);
        CHECK(std::ranges::is_sorted(replacing, {}, &Document::id));
        CHECK(store->replacing({ids.front()}, {}).value().front().id == ids[1]);
        CHECK(store->replacing({ids.back()}, {}).value().empty());
        CHECK(store->replacing(ids, 1'000'000).value().empty());
        CHECK(store->replacing({}, {}).value().empty());
        return queries.count();
    };
    CHECK(count(3) == count(30));
}

TEST_CASE("what tells records from others of their kind is told of all in force, some at a time") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    Records records = sample::everything();
    for (int i = 0; i < 2500; ++i) {
        Outlet& outlet = records.outlets.emplace_back();
        outlet.id = "more-" + std::to_string(i);
        outlet.name = "More";
    }
    recorded(path, sample::batch(records));
    Records outlines;
    std::size_t lots = 0;
    const auto error = opened(path)->for_each_outline([&](const Records& some) {
        ++lots;
        CHECK(some.size() <= 1000);
        std::ranges::copy(some.actors, std::back_inserter(outlines.actors));
        std::ranges::copy(some.outlets, std::back_inserter(outlines.outlets));
        std::ranges::copy(some.documents, std::back_inserter(outlines.documents));
    });
    REQUIRE_FALSE(error);
    CHECK(lots == 3);
    const auto same = [](const auto& all, const auto& told, const auto& lines_of) {
        std::vector<std::vector<std::string>> expected;
        std::vector<std::vector<std::string>> found;
        std::ranges::transform(all, std::back_inserter(expected), lines_of);
        std::ranges::transform(told, std::back_inserter(found), lines_of);
        std::ranges::sort(expected);
        std::ranges::sort(found);
        CHECK(found == expected);
    };
    same(records.actors, outlines.actors, [](const Actor& each) {
        Names lines{each.id, each.name, std::string(name_of(each.kind)), each.country};
        lines.push_back(each.anonymous ? "anonymous" : "");
        lines.push_back(each.unidentified ? "unidentified" : "");
        std::ranges::transform(each.affiliations, std::back_inserter(lines), &Affiliation::to);
        std::sort(lines.begin() + 6, lines.end());
        return lines;
    });
    same(records.outlets, outlines.outlets, [](const Outlet& each) {
        return Names{each.id, each.name, each.country, each.language, each.owner};
    });
    same(records.documents, outlines.documents, [](const Document& each) {
        return Names{each.id, each.url, each.archived, each.replaces};
    });
}

}  // namespace hearsay
