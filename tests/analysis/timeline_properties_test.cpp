// SPDX-License-Identifier: Apache-2.0

#include <hearsay/timeline.hpp>

#include "support/all_answers.hpp"
#include "support/random_dossiers.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

using namespace hearsay;
using namespace hearsay::support;

namespace {

using Told = std::set<std::string>;

Told told(const std::vector<TimelineEntry>& entries) {
    Told told;
    for (const auto& entry : entries) {
        told.insert(std::string(name_of(entry.kind)) + ":" + entry.id);
    }
    return told;
}

Timeline timeline_at(const Dossier& dossier, const std::optional<Date>& day) {
    TimelineOptions options;
    options.as_of = day;
    return timeline(dossier, options);
}

}  // namespace

TEST_CASE("the order in which records were read changes no timeline") {
    CHECK(rc::check([] {
        auto dossier = random_draft().finished();
        const auto& day = any_day();
        const auto expected = all_timelines(dossier, day);
        shuffle_records(dossier.records);
        finish(dossier);
        RC_ASSERT(all_timelines(dossier, day) == expected);
    }));
}

TEST_CASE("what a timeline holds only grows with the date of the cut") {
    CHECK(rc::check([] {
        const auto dossier = random_draft().finished();
        Told dated;
        Told undated;
        std::vector<std::optional<Date>> days(days_of_cuts().begin(), days_of_cuts().end());
        days.emplace_back();  // no cut at all
        for (const auto& day : days) {
            const auto now = timeline_at(dossier, day);
            RC_ASSERT(std::ranges::includes(told(now.dated), dated));
            RC_ASSERT(std::ranges::includes(told(now.undated), undated));
            dated = told(now.dated);
            undated = told(now.undated);
        }
    }));
}

TEST_CASE("a claim stands in a timeline once, or is undecided, or is not on record yet") {
    CHECK(rc::check([] {
        const auto dossier = random_draft().finished();
        for (const auto& day : days_of_cuts()) {
            const auto now = timeline_at(dossier, day);
            auto all = told(now.dated);
            RC_ASSERT(all.size() == now.dated.size());
            all.merge(told(now.undated));
            RC_ASSERT(all.size() == now.dated.size() + now.undated.size());
            for (const auto& id : now.undecided) {
                RC_ASSERT(all.insert("claim:" + id).second);
            }
        }
    }));
}

TEST_CASE("a timeline and a comparison have the same claims on record and undecided") {
    CHECK(rc::check([] {
        const auto dossier = random_draft().finished();
        for (const auto& day : days_of_cuts()) {
            const auto now = timeline_at(dossier, day);
            CompareOptions options;
            options.as_of = day;
            const auto comparison = compare(dossier, options);
            RC_ASSERT(now.undecided == comparison.undecided);
            Told in_timeline;
            for (const auto* entries : {&now.dated, &now.undated}) {
                for (const auto& entry : *entries) {
                    if (entry.kind == TimelineEntry::Kind::claim) {
                        in_timeline.insert(entry.id);
                        RC_ASSERT(entry.in_force == comparison.claims.at(entry.id).in_force);
                    }
                }
            }
            Told compared;
            for (const auto& [id, claim] : comparison.claims) {
                if (claim.on_record && claim.of_the_event) {
                    compared.insert(id);
                }
            }
            RC_ASSERT(in_timeline == compared);
        }
    }));
}
