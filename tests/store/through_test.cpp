// SPDX-License-Identifier: Apache-2.0

#include <hearsay/known_through.hpp>
#include <hearsay/set_aside.hpp>

#include "query_count.hpp"
#include "sample.hpp"
#include "support/random_dossiers.hpp"
#include "support/temporary_folder.hpp"
#include "support_store.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <iterator>

namespace hearsay {

namespace {

using sample::opened;
using sample::recorded;
using support::TemporaryFolder;
using Names = std::vector<std::string>;

Names alone_of_event(const Dossier& through, const Source& source, const std::string& event) {
    const DossierIndex index(through);
    Names alone;
    for (const auto& each : claims_known_through(through, source)) {
        if (each.way == KnownThrough::Way::alone && index.claim(each.id)->event == event) {
            alone.push_back(each.id);
        }
    }
    return alone;
}

Names lost_of_event(const Dossier& dossier, const Source& source) {
    const DossierIndex index(dossier);
    Names lost;
    std::ranges::copy_if(
        set_aside(dossier, {source}).lost,
        std::back_inserter(lost),
        [&](const std::string& id) { return index.claim(id)->event == dossier.event; }
    );
    return lost;
}

/// Claims in a document of an outlet, each repeated by one that stands elsewhere.
Records milled(std::size_t claims) {
    Records records = sample::event_of(claims);
    Outlet outlet;
    outlet.id = outlet.name = "mill";
    records.outlets.push_back(outlet);
    Document document;
    document.id = "forged";
    document.outlet = "mill";
    records.documents.push_back(document);
    for (std::size_t i = 0; i < claims; ++i) {
        Appearance appearance;
        appearance.document = "forged";
        records.claims[i].appearances = {appearance};
        auto& echo =
            records.claims.emplace_back(sample::claim("echo" + std::to_string(i), "f", "a"));
        echo.act.reset();
        echo.parties.clear();
        echo.linked(Link::repeats) = {"c" + std::to_string(i)};
    }
    return records;
}

}  // namespace

TEST_CASE("what is known through a source alone over all events is what each event loses with it") {
    CHECK(rc::check([] {
        auto records = support::random_draft().finished().records;
        for (auto& claim : records.claims) {
            std::erase_if(claim.appearances, [](const Appearance& each) { return each.implied; });
        }
        const TemporaryFolder folder;
        const auto store = opened(folder.path() / "h.db", OpenMode::write);
        auto batch = sample::batch(records);
        RC_PRE(store->record(batch).ok());
        for (const auto& event : records.events) {
            const auto dossier = store->dossier_of_event(event.id, {}).value().value();
            for (const auto& source : sources_in(dossier)) {
                const auto through = store->dossier_through(source, {}).value();
                RC_ASSERT(
                    alone_of_event(through, source, event.id) == lost_of_event(dossier, source)
                );
            }
        }
    }));
}

TEST_CASE("what is known through a source is found in as many queries however much it is") {
    const auto queries = [](std::size_t claims) {
        const TemporaryFolder folder;
        const auto path = folder.path() / "h.db";
        recorded(path, sample::batch(milled(claims)));
        const sample::QueryCount count;
        const Source mill{Source::Kind::outlet, "mill"};
        const auto dossier = opened(path)->dossier_through(mill, {}).value();
        CHECK(claims_known_through(dossier, mill).size() == 2 * claims);
        return count.count();
    };
    CHECK(queries(2) == queries(40));
}

TEST_CASE("what is known through a source is told as of a time, and of none without it") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(milled(2)));
    const auto store = opened(path);
    const Source mill{Source::Kind::outlet, "mill"};
    CHECK(store->dossier_through(mill, 1'000'000).value().records.size() == 0);
    CHECK(store->dossier_through({Source::Kind::document, "mill"}, {}).value().records.size() == 0);
    CHECK(store->dossier_through({Source::Kind::speaker, "mill"}, {}).value().records.size() == 0);
    CHECK(
        claims_known_through(store->dossier_through(mill, 1'800'000'000'000'000).value(), mill)
            .size() == 4
    );
}

TEST_CASE("a list can be of some ids only") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(milled(3)));
    ListFilter filter;
    filter.among = Names{"echo1", "c0", "no-such"};
    const auto listed = [&] {
        return sample::ids(opened(path)->list(Kind::claim, filter, {}).value());
    };
    CHECK(listed() == Names{"claim:c0", "claim:echo1"});
    filter.event = "f";
    CHECK(listed() == Names{"claim:echo1"});
    filter.among = Names{};
    CHECK(listed().empty());
}

}  // namespace hearsay
