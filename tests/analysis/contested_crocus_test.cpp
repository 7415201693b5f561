// SPDX-License-Identifier: Apache-2.0

// Holds the program to tests/data/crocus-2024/ANSWER.md, which was written by hand.

#include <hearsay/timeline.hpp>
#include <hearsay/trace.hpp>

#include "analysis/compared.hpp"
#include "analysis/contested.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

using namespace hearsay;
using namespace hearsay::contested;
using support::position;
using support::topic;
using Lines = std::vector<std::string>;

namespace {

const Dossier& crocus() {
    static const Dossier dossier = dossier_of("crocus-2024");
    return dossier;
}

}  // namespace

TEST_CASE("Crocus: seven answers, of which one group claims its own") {
    const auto comparison = compared(crocus());
    const auto& who = topic(comparison);
    CHECK(
        answers_of(who) == Ids{"is-k",
                               "islamic-state",
                               "radical-islamists",
                               "russian-special-services",
                               "uk+ukraine+usa",
                               "ukraine",
                               "ukrainian-nationalists"}
    );
    CHECK(
        told(position(who, "islamic-state")) ==
        Lines{
            "asserted by is-claims-it watson-on-is",
            "doubted by rt-india-on-the-claim",
            "claimed by itself",
            "first is-claims-it",
            "latest watson-on-is",
            "independent origins 2"}
    );
    for (const auto& each : who.positions) {
        CHECK(each.self_claimed == (each.answer == "islamic-state"));
    }
}

TEST_CASE("Crocus: two voices of one state are one origin at least") {
    const auto comparison = compared(crocus());
    CHECK(
        told(position(topic(comparison), "is-k")) ==
        Lines{
            "asserted by us-officials-on-is-k harris-on-is-k",
            "first us-officials-on-is-k",
            "latest harris-on-is-k",
            "independent origins 1..2"}
    );
    CHECK(
        told(position(topic(comparison), "radical-islamists")) ==
        Lines{
            "asserted by putin-on-islamists bortnikov-on-islamists",
            "suggested by podolyak-on-islamists",
            "doubted by putin-on-fundamentalists",
            "first putin-on-islamists",
            "latest bortnikov-on-islamists",
            "independent origins 1..2"}
    );
}

TEST_CASE("Crocus: Ukraine is asserted, suggested, doubted and denied, and a fake is no origin") {
    const auto comparison = compared(crocus());
    const auto& ukraine = position(topic(comparison), "ukraine");
    CHECK(
        told(ukraine) ==
        Lines{
            "asserted by ntv-on-ukraine bortnikov-on-ukraine patrushev-on-ukraine",
            "suggested by fsb-on-contacts putin-on-order",
            ("denied by podolyak-in-video podolyak-on-ukraine watson-on-ukraine zelensky-on-putin "
             "podolyak-disputes-both"),
            "doubted by kirby-on-ukraine",
            "formerly suggested by putin-on-window",
            ("denied by itself in podolyak-in-video podolyak-on-ukraine zelensky-on-putin "
             "podolyak-disputes-both"),
            "first ntv-on-ukraine",
            "latest bortnikov-on-ukraine patrushev-on-ukraine",
            "independent origins 1..2",
            "fabricated danilov-deepfake"}
    );
    CHECK(sorted(ukraine.origins) == Ids{"bortnikov-on-ukraine", "patrushev-on-ukraine"});
    CHECK(ukraine.roles == std::vector{Role::accomplice, Role::orchestrator});
}

TEST_CASE("Crocus: three positions have one speaker and one channel each") {
    const auto comparison = compared(crocus());
    CHECK(
        told(position(topic(comparison), "uk+ukraine+usa")) ==
        Lines{
            "asserted by bortnikov-on-three",
            "first bortnikov-on-three",
            "latest bortnikov-on-three",
            "independent origins 1",
            "all by way of outlet:tass speaker:bortnikov"}
    );
    CHECK(
        told(position(topic(comparison), "ukrainian-nationalists")) ==
        Lines{
            "asserted by investigators-on-money",
            "first investigators-on-money",
            "latest investigators-on-money",
            "independent origins 1",
            "all by way of outlet:investigators-telegram speaker:investigative-committee"}
    );
    CHECK(
        told(position(topic(comparison), "russian-special-services")) ==
        Lines{
            "asserted by yusov-on-special-services",
            "first yusov-on-special-services",
            "latest yusov-on-special-services",
            "independent origins 1",
            "all by way of outlet:ukrainska-pravda speaker:yusov"}
    );
    CHECK(comparison.sole_sources.empty());
}

TEST_CASE("Crocus: links give positions, or none") {
    const auto comparison = compared(crocus());
    CHECK(topic(comparison).withheld_by == Ids{"peskov-no-comment"});
    CHECK_FALSE(comparison.claims.at("zakharova-on-kirby").act);
    CHECK_FALSE(comparison.claims.at("az24saat-misreports").act);
    const auto& zelensky = comparison.claims.at("zelensky-on-putin");
    CHECK(zelensky.act == Act::denies);
    CHECK(zelensky.answer == "ukraine");
    CHECK(zelensky.roles == std::vector{Role::facilitator});
    const auto& ntv = comparison.claims.at("ntv-on-ukraine");
    CHECK(ntv.act == Act::asserts);
    CHECK(ntv.roles == std::vector{Role::accomplice});
    CHECK_FALSE(comparison.claims.at("danilov-deepfake").in_force);
}

TEST_CASE("Crocus: roles that do not meet are layered, names that roll up are no rivals") {
    const auto comparison = compared(crocus());
    const std::string services = "yusov-on-special-services";
    CHECK(
        conflicts_of(topic(comparison)) ==
        Lines{
            ("denied uk+ukraine+usa,ukraine (orchestrator): bortnikov-on-three | "
             "podolyak-in-video,podolyak-on-ukraine,watson-on-ukraine,podolyak-disputes-both"),
            ("denied ukraine (accomplice,orchestrator): "
             "ntv-on-ukraine,bortnikov-on-ukraine,patrushev-on-ukraine | "
             "podolyak-in-video,podolyak-on-ukraine,watson-on-ukraine,podolyak-disputes-both"),
            "rival is-k,russian-special-services (perpetrator): "
            "us-officials-on-is-k,harris-on-is-k | " +
                services,
            "rival islamic-state,russian-special-services (perpetrator): "
            "is-claims-it,watson-on-is | " +
                services,
            "rival radical-islamists,russian-special-services (perpetrator,orchestrator): "
            "putin-on-islamists,bortnikov-on-islamists | " +
                services,
            ("rival radical-islamists,ukraine (orchestrator): bortnikov-on-islamists | "
             "patrushev-on-ukraine"),
            "rival russian-special-services,uk+ukraine+usa (orchestrator): " + services +
                " | bortnikov-on-three",
            "rival russian-special-services,ukraine (orchestrator): " + services +
                " | patrushev-on-ukraine"}
    );
}

TEST_CASE("Crocus: a president hardens, and what he doubts later is no shift") {
    const auto comparison = compared(crocus());
    CHECK(shifts_of(topic(comparison)) == Lines{"hardened putin-on-window->putin-on-order"});
}

TEST_CASE("Crocus: the number of the dead is raised again and again, and stays in dispute") {
    const auto comparison = compared(crocus());
    const auto& killed_topic = topic(comparison, "killed");
    CHECK(
        answers_of(killed_topic) ==
        Ids{"115", "133", "137", "139", "143", "145..", "150", "40", "61.."}
    );
    Ids held;
    for (const auto& each : killed_topic.positions) {
        if (!each.asserted_by.empty()) {
            held.push_back(each.answer);
            CHECK(support::range(each.independent_origins) == "1");
        }
    }
    CHECK(sorted(held) == Ids{"139", "143", "145..", "150", "40"});
    CHECK(
        shifts_of(killed_topic) ==
        Lines{
            "raised investigators-on-killed-2->investigators-on-killed-3",
            "raised investigators-on-killed-3->investigators-on-killed-4",
            "raised investigators-on-killed-4->bastrykin-on-killed",
            // From "at least 61" to 115, which the earlier figure never excluded.
            "revised investigators-on-killed-1->investigators-on-killed-2"}
    );
    CHECK(killed_topic.conflicts.size() == 9);
    CHECK(std::ranges::none_of(killed_topic.conflicts, [](const Conflict& conflict) {
        return sorted(conflict.positions) == Ids{"145..", "150"};
    }));
}

TEST_CASE("Crocus: an open range of the injured is rival to no number above it") {
    const auto comparison = compared(crocus());
    const auto& injured_topic = topic(comparison, "injured");
    CHECK(
        conflicts_of(injured_topic) ==
        Lines{
            "rival 154,182 (): health-on-injured-2 | bastrykin-on-injured",
            "rival 154,360 (): health-on-injured-2 | disaster-medicine-on-injured",
            "rival 182,360 (): bastrykin-on-injured | disaster-medicine-on-injured"}
    );
    CHECK(shifts_of(injured_topic) == Lines{"raised health-on-injured-1->health-on-injured-2"});
}

TEST_CASE("Crocus: enemies agree on four attackers, allies not on which way they fled") {
    const auto comparison = compared(crocus());
    const auto& attackers = topic(comparison, "attackers");
    CHECK(position(attackers, "4").asserted_by == Ids{"fsb-on-attackers", "is-on-attackers"});
    CHECK(support::range(position(attackers, "4").independent_origins) == "2");
    CHECK(attackers.conflicts.empty());
    const auto& fled = topic(comparison, "fled-towards");
    CHECK(
        conflicts_of(fled) ==
        Lines{"rival belarus,ukraine (): lukashenko-on-flight | fsb-on-flight,putin-on-flight"}
    );
    CHECK(support::range(position(fled, "ukraine").independent_origins) == "1..2");
}

TEST_CASE("Crocus: a relay of three agencies has a bottleneck at the first") {
    const auto traced = trace(crocus(), "bortnikov-on-ukraine", {});
    CHECK(traced.hops == 3);
    CHECK(traced.origins == Lines{"bortnikov-on-ukraine"});
    CHECK(places_of(traced.findings, Finding::Kind::bottleneck) == Lines{"outlet:tass"});
}

TEST_CASE("Crocus: a broadcast that rests on a fake has no origin") {
    const auto traced = trace(crocus(), "ntv-on-ukraine", {});
    CHECK(traced.hops == 1);
    CHECK(traced.origins.empty());
    CHECK_FALSE(places_of(traced.findings, Finding::Kind::fabricated).empty());
}

TEST_CASE("Crocus: two outlets repeat one channel that nobody has seen") {
    const auto traced = trace(crocus(), "investigators-on-money", {});
    CHECK(traced.hops == 2);
    CHECK(
        places_of(traced.findings, Finding::Kind::echo) ==
        Lines{"appearance:investigators-on-money#1 appearance:investigators-on-money#2 "
              "appearance:investigators-on-money#3"}
    );
    CHECK(
        places_of(traced.findings, Finding::Kind::bottleneck) ==
        Lines{"outlet:investigators-telegram"}
    );
    CHECK_FALSE(places_of(traced.findings, Finding::Kind::gap).empty());
}

TEST_CASE("Crocus: one misreport, and nothing circular, too early or stale") {
    const auto findings = compared(crocus()).findings;
    for (const auto kind :
         {Finding::Kind::circular, Finding::Kind::anachronism, Finding::Kind::stale}) {
        CHECK(places_of(findings, kind).empty());
    }
    const auto drifts = places_of(findings, Finding::Kind::drift);
    REQUIRE(drifts.size() == 1);
    CHECK(drifts.front().find("claim:az24saat-misreports") != std::string::npos);
}

TEST_CASE("Crocus: forward from the claim of Islamic State, one endorses and one questions it") {
    TraceOptions options;
    options.forward = true;
    const auto traced = trace(crocus(), "is-claims-it", options);
    std::map<std::string, TraceEdge::Relation> links;
    for (const auto& edge : traced.edges) {
        if (traced.nodes[edge.to].id == "claim:is-claims-it" &&
            traced.nodes[edge.from].kind == TraceNode::Kind::claim) {
            links.emplace(traced.nodes[edge.from].id, edge.relation);
        }
    }
    CHECK(
        links ==
        std::map<std::string, TraceEdge::Relation>{
            {"claim:us-officials-on-is-k", TraceEdge::Relation::endorses},
            {"claim:rt-india-on-the-claim", TraceEdge::Relation::questions}}
    );
}

namespace {

bool links_to(const Dossier& dossier, const std::string& later, const std::string& earlier) {
    const DossierIndex index(dossier);
    const auto* claim = index.claim(later);
    return claim != nullptr && std::ranges::any_of(claim->links, [&](const auto& targets) {
               return std::ranges::find(targets, earlier) != targets.end();
           });
}

}  // namespace

TEST_CASE("contested events: a timeline never sets a claim before what it is about") {
    for (const auto* event : {"przewodow-2022", "crocus-2024"}) {
        const auto dossier = dossier_of(event);
        const auto line = timeline(dossier, {});
        CHECK(line.undated.empty());
        std::map<std::string, std::size_t> place;
        std::size_t claims = 0;
        for (std::size_t i = 0; i < line.dated.size(); ++i) {
            if (line.dated[i].kind == TimelineEntry::Kind::claim) {
                place.emplace(line.dated[i].id, i);
                ++claims;
            }
            if (i > 0 && line.dated[i].certainly_after_previous) {
                // By the dates, or because it links to what stands before it.
                const bool by_date = certainly_before(*line.dated[i - 1].date, *line.dated[i].date);
                CHECK((by_date || links_to(dossier, line.dated[i].id, line.dated[i - 1].id)));
            }
        }
        CHECK(claims == dossier.records.claims.size());
        for (const auto& claim : dossier.records.claims) {
            for (const auto link :
                 {Link::repeats,
                  Link::endorses,
                  Link::disputes,
                  Link::questions,
                  Link::answers,
                  Link::revises,
                  Link::retracts}) {
                for (const auto& target : claim.linked(link)) {
                    INFO(claim.id << " is about " << target);
                    CHECK(place.at(target) < place.at(claim.id));
                }
            }
        }
    }
}
