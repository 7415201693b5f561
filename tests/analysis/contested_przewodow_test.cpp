// SPDX-License-Identifier: Apache-2.0

// Holds the program to tests/data/przewodow-2022/ANSWER.md, which was written by hand.

#include <hearsay/trace.hpp>

#include "analysis/compared.hpp"
#include "analysis/contested.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace hearsay;
using namespace hearsay::contested;
using support::position;
using support::topic;
using Lines = std::vector<std::string>;

namespace {

const Dossier& przewodow() {
    static const Dossier dossier = dossier_of("przewodow-2022");
    return dossier;
}

}  // namespace

TEST_CASE("Przewodów: an unnamed official and two politicians still say that it was Russia") {
    const auto comparison = compared(przewodow());
    const auto& russia = position(topic(comparison), "russia");
    CHECK(
        told(russia) ==
        Lines{
            "asserted by official-on-russia pabriks-on-russia podolyak-on-russia",
            "suggested by zelensky-does-not-know",
            "denied by mod-on-russia peskov-on-russia",
            "doubted by biden-on-russia duda-on-russia",
            "formerly asserted by ap-on-russia zelensky-on-russia zelensky-believes-russia",
            "denied by itself in mod-on-russia peskov-on-russia",
            "first official-on-russia pabriks-on-russia podolyak-on-russia zelensky-on-russia",
            "latest official-on-russia pabriks-on-russia podolyak-on-russia",
            "independent origins 3"}
    );
    CHECK(
        sorted(russia.origins) ==
        Ids{"official-on-russia", "pabriks-on-russia", "podolyak-on-russia"}
    );
}

TEST_CASE("Przewodów: nine outlets carry Russia's position, which has three origins") {
    const auto comparison = compared(przewodow());
    const auto& russia = position(topic(comparison), "russia");
    CHECK(russia.appearances == 11);
    CHECK(russia.documents == 8);
    CHECK(russia.outlets == 9);
    CHECK(russia.owners == 9);
    CHECK(russia.speakers == 3);
    CHECK(russia.claims == 3);
}

TEST_CASE("Przewodów: Poland speaks twice for Ukraine's air defence and counts once at least") {
    const auto comparison = compared(przewodow());
    CHECK(answers_of(topic(comparison)) == Ids{"russia", "ukraine"});
    CHECK(
        told(position(topic(comparison), "ukraine")) ==
        Lines{
            ("asserted by ap-on-ukraine austin-on-ukraine duda-on-ukraine mod-on-ukraine "
             "stoltenberg-on-ukraine ziobro-on-ukraine"),
            "suggested by officials-on-ukraine",
            "denied by kuleba-on-ukraine",
            "doubted by zelensky-cannot-say",
            "formerly denied by zelensky-not-ours",
            "denied by itself in kuleba-on-ukraine",
            ("first ap-on-ukraine austin-on-ukraine duda-on-ukraine mod-on-ukraine "
             "stoltenberg-on-ukraine"),
            "latest ziobro-on-ukraine",
            "independent origins 5..6"}
    );
}

TEST_CASE("Przewodów: the leaders in Bali, a spokesman and a ministry name nobody") {
    const auto comparison = compared(przewodow());
    CHECK(
        sorted(topic(comparison).withheld_by) == Ids{"leaders-in-bali",
                                                     "mfa-names-nobody",
                                                     "peskov-no-information",
                                                     "ryder-cannot-corroborate"}
    );
    CHECK(topic(comparison).formerly_withheld_by == Ids{"duda-no-evidence"});
}

TEST_CASE("Przewodów: who disputes a denial takes no position") {
    const auto comparison = compared(przewodow());
    CHECK_FALSE(comparison.claims.at("biden-disputes-zelensky").act);
    CHECK(comparison.claims.at("biden-disputes-zelensky").in_force);
    CHECK_FALSE(comparison.claims.at("ap-on-russia").in_force);
    CHECK(comparison.claims.at("official-on-russia").in_force);
}

TEST_CASE("Przewodów: each side is denied, and the two are rivals") {
    const auto comparison = compared(przewodow());
    const std::string russia = "official-on-russia,pabriks-on-russia,podolyak-on-russia";
    const std::string ukraine = "ap-on-ukraine,austin-on-ukraine,duda-on-ukraine,mod-on-ukraine,"
                                "stoltenberg-on-ukraine,ziobro-on-ukraine";
    CHECK(
        conflicts_of(topic(comparison)) ==
        Lines{
            "denied russia (perpetrator): " + russia + " | mod-on-russia,peskov-on-russia",
            "denied ukraine (perpetrator): " + ukraine + " | kuleba-on-ukraine",
            "rival russia,ukraine (perpetrator): " + russia + " | " + ukraine}
    );
}

TEST_CASE("Przewodów: an agency withdraws, one president names, another softens") {
    const auto comparison = compared(przewodow());
    CHECK(
        shifts_of(topic(comparison)) ==
        Lines{
            "named duda-no-evidence->duda-on-ukraine",
            "revised zelensky-not-ours->zelensky-cannot-say",
            "softened zelensky-believes-russia->zelensky-does-not-know",
            "softened zelensky-on-russia->zelensky-does-not-know",
            "withdrew ap-on-russia->ap-retraction"}
    );
}

TEST_CASE("Przewodów: on the evening of the day nobody says yet that it was Ukraine") {
    const auto comparison = compared(przewodow(), "2022-11-15");
    CHECK(
        sorted(comparison.undecided) ==
        Ids{"duda-no-evidence", "duda-on-make", "officials-on-ukraine", "peskov-no-information"}
    );
    const auto& russia = position(topic(comparison), "russia");
    CHECK(
        sorted(russia.asserted_by) == Ids{"ap-on-russia",
                                          "official-on-russia",
                                          "pabriks-on-russia",
                                          "podolyak-on-russia",
                                          "zelensky-on-russia"}
    );
    CHECK(support::range(russia.independent_origins) == "3..4");
    CHECK(russia.denied_by == Ids{"mod-on-russia"});
    CHECK(russia.doubted_by.empty());
    CHECK(
        told(position(topic(comparison), "ukraine")) ==
        Lines{"denied by kuleba-on-ukraine", "denied by itself in kuleba-on-ukraine"}
    );
    CHECK(topic(comparison).conflicts.size() == 1);
    CHECK(topic(comparison).shifts.empty());
    CHECK(topic(comparison).withheld_by == Ids{"ryder-cannot-corroborate"});
}

TEST_CASE("Przewodów: two dead by two origins, and no conflict") {
    const auto comparison = compared(przewodow());
    const auto& killed_topic = topic(comparison, "killed");
    CHECK(answers_of(killed_topic) == Ids{"2"});
    CHECK(
        told(position(killed_topic, "2")) ==
        Lines{
            "asserted by official-on-killed mfa-on-killed",
            "first official-on-killed",
            "latest mfa-on-killed",
            "independent origins 2"}
    );
    CHECK(killed_topic.conflicts.empty());
}

TEST_CASE("Przewodów: Russian-made names nobody who fired") {
    const auto comparison = compared(przewodow());
    const auto& make = position(topic(comparison, "make"), "russian-made");
    const Ids asserting{"ap-on-make", "duda-on-make", "mfa-on-make"};
    CHECK(sorted(make.asserted_by) == asserting);
    CHECK(sorted(make.first) == asserting);
    CHECK(sorted(make.latest) == asserting);
    CHECK(make.denied_by == Ids{"mod-on-make"});
    CHECK(support::range(make.independent_origins) == "2..3");
    REQUIRE(topic(comparison, "make").conflicts.size() == 1);
    CHECK(topic(comparison, "make").conflicts.front().kind == Conflict::Kind::denied);
}

TEST_CASE("Przewodów: one missile is rival to two and to several, which are none of each other") {
    const auto comparison = compared(przewodow());
    const auto& missiles = topic(comparison, "missiles");
    CHECK(
        conflicts_of(missiles) ==
        Lines{
            "rival 1,2 (): mfa-on-missiles | radio-zet-on-missiles",
            "rival 1,2.. (): mfa-on-missiles | official-on-missiles"}
    );
    CHECK(
        support::told(position(missiles, "2").sole_sources) ==
        Lines{
            "document:tampa-report",
            "outlet:radio-zet",
            "outlet:tampa-free-press",
            "speaker:radio-zet-newsroom"}
    );
    CHECK(
        support::told(position(missiles, "2..").sole_sources) ==
        Lines{"document:ap-report", "outlet:ap", "speaker:us-intelligence-official"}
    );
}

TEST_CASE("Przewodów: the blame in the end is another question, with a spokesman alone against it"
) {
    const auto comparison = compared(przewodow());
    const auto& blame = topic(comparison, "russia-bears-blame");
    CHECK(
        conflicts_of(blame) ==
        Lines{"rival no,yes (): peskov-on-blame | austin-on-blame,stoltenberg-on-blame,"
              "watson-on-blame"}
    );
    CHECK(support::range(position(blame, "yes").independent_origins) == "2..3");
    CHECK(
        support::told(position(blame, "no").sole_sources) == Lines{"outlet:tass", "speaker:peskov"}
    );
}

TEST_CASE("Przewodów: the official's claim went over three hops and all by way of AP") {
    const auto traced = trace(przewodow(), "official-on-russia", {});
    CHECK(traced.hops == 3);
    CHECK(traced.origins == Lines{"official-on-russia"});
    CHECK(
        places_of(traced.findings, Finding::Kind::bottleneck) ==
        Lines{"document:ap-report outlet:ap"}
    );
    const auto echoes = places_of(traced.findings, Finding::Kind::echo);
    REQUIRE(echoes.size() == 1);
    for (const auto* number : {"1", "2", "4", "5", "6", "7", "8"}) {
        CHECK(
            echoes.front().find(std::string("appearance:official-on-russia#") + number) !=
            std::string::npos
        );
    }
    CHECK(
        places_of(traced.findings, Finding::Kind::drift) ==
        Lines{"appearance:official-on-russia#4", "appearance:official-on-russia#5"}
    );
}

TEST_CASE("Przewodów: what carried the official's claim was withdrawn, twice, or replaced, twice") {
    const auto traced = trace(przewodow(), "official-on-russia", {});
    CHECK(
        places_of(traced.findings, Finding::Kind::stale) ==
        Lines{
            "document:ap-report",
            "document:ap-report",
            "document:koaa-first",
            "document:reuters-report"}
    );
    CHECK_FALSE(places_of(traced.findings, Finding::Kind::gap).empty());
    for (const auto kind :
         {Finding::Kind::circular, Finding::Kind::anachronism, Finding::Kind::fabricated}) {
        CHECK(places_of(traced.findings, kind).empty());
        CHECK(places_of(compared(przewodow()).findings, kind).empty());
    }
}

TEST_CASE("Przewodów: forward from the official, AP repeats, takes back, and the Pentagon replies"
) {
    TraceOptions options;
    options.forward = true;
    const auto traced = trace(przewodow(), "official-on-russia", options);
    const auto joins = [&](std::string_view from, TraceEdge::Relation relation, std::string_view to
                       ) {
        return std::ranges::any_of(traced.edges, [&](const TraceEdge& edge) {
            return edge.relation == relation && traced.nodes[edge.from].id == from &&
                   traced.nodes[edge.to].id == to;
        });
    };
    using enum TraceEdge::Relation;
    CHECK(joins("claim:ap-on-russia", repeats, "claim:official-on-russia"));
    CHECK(joins("claim:ap-retraction", retracts, "claim:ap-on-russia"));
    CHECK(joins("claim:ryder-cannot-corroborate", answers, "claim:ap-on-russia"));
}

TEST_CASE("Przewodów: a page makes the head of NATO that of the United Nations") {
    const auto traced = trace(przewodow(), "stoltenberg-on-ukraine", {});
    CHECK(
        places_of(traced.findings, Finding::Kind::drift) ==
        Lines{"appearance:stoltenberg-on-ukraine#3"}
    );
}
