// SPDX-License-Identifier: Apache-2.0

// What the answers of a dossier say must fit together, whichever answer and format says it.

#include "render/samples.hpp"
#include "support/marked_records.hpp"
#include "support/random_dossiers.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <iterator>

using namespace hearsay;
using namespace hearsay::support;

namespace {

using Json = nlohmann::json;

/// As of now half the time, else as of a day.
std::optional<Date> any_cut() { return once_in(2) ? std::nullopt : std::optional(any_day()); }

Comparison comparison_at(const Dossier& dossier, const std::optional<Date>& day) {
    CompareOptions options;
    options.as_of = day;
    return compare(dossier, options);
}

Timeline timeline_at(const Dossier& dossier, const std::optional<Date>& day) {
    TimelineOptions options;
    options.as_of = day;
    return timeline(dossier, options);
}

Trace trace_at(
    const Dossier& dossier,
    const std::string& claim,
    const std::optional<Date>& day,
    bool forward = false
) {
    TraceOptions options;
    options.forward = forward;
    options.as_of = day;
    return trace(dossier, claim, options);
}

Report report_at(const Dossier& dossier, const std::optional<Date>& day) {
    Report report{comparison_at(dossier, day), {}, timeline_at(dossier, day), "hearsay"};
    for (const auto& [id, claim] : report.comparison.claims) {
        if (claim.of_the_event && claim.on_record) {
            report.traces.push_back(trace_at(dossier, id, day));
        }
    }
    return report;
}

Dossier marked_dossier() {
    auto dossier = random_draft().finished();
    dossier.event = "event";
    mark(dossier.records);
    for (const auto& event : dossier.records.events) {
        if (event.id.starts_with("event")) {
            dossier.event = event.id;
        }
    }
    finish(dossier);
    return dossier;
}

/// Marks of an output that its JSON lacks, with what stands before each.
std::string lacking(const std::string& output, const std::string& json) {
    std::set<std::string> lacking;
    std::ranges::set_difference(
        marks_in(output), marks_in(json), std::inserter(lacking, lacking.end())
    );
    std::string told;
    for (const auto& mark : lacking) {
        const auto at = output.find(mark);
        told += output.substr(at < 60 ? 0 : at - 60, mark.size() + std::min<std::size_t>(at, 60));
        told += '\n';
    }
    return told;
}

const std::string nothing;
const TextOptions wide{.columns = 160, .color = false};

}  // namespace

TEST_CASE("a comparison and the traces of its claims tell the same facts of each claim") {
    CHECK(rc::check([] {
        const auto dossier = random_draft().finished();
        const auto day = any_cut();
        const auto compared = Json::parse(compare_json(comparison_at(dossier, day), dossier));
        for (const auto& [id, of_the_claim] : compared.at("claims").items()) {
            const auto traced = Json::parse(trace_json(trace_at(dossier, id, day), dossier));
            RC_ASSERT(traced.at("names") == compared.at("names"));
            RC_ASSERT(traced.at("claims").contains(id));
            for (const auto& [other, facts] : traced.at("claims").items()) {
                if (!compared.at("claims").contains(other)) {
                    // A trace goes on to what a comparison has no need of.
                    RC_ASSERT(
                        facts.at("event") != compared.at("event").at("id") ||
                        !facts.at("on_record").get<bool>()
                    );
                    continue;
                }
                // A comparison knows these, a trace does not.
                auto expected = compared.at("claims").at(other);
                expected.erase("in_force");
                expected.erase("set_aside");
                expected.erase("holder");
                expected.erase("possible_holder");
                // And has the questions once, by its topics.
                expected["question"] = facts.at("question");
                RC_ASSERT(facts == expected);
                for (const auto& topic : compared.at("topics")) {
                    RC_ASSERT(
                        topic.at("topic") != facts.at("topic") ||
                        facts.at("event") != compared.at("event").at("id") ||
                        topic.at("question") == facts.at("question")
                    );
                }
            }
        }
    }));
}

TEST_CASE("a timeline and a comparison tell the same of each claim") {
    CHECK(rc::check([] {
        const auto dossier = random_draft().finished();
        const auto day = any_cut();
        const auto compared = Json::parse(compare_json(comparison_at(dossier, day), dossier));
        const auto timeline = Json::parse(timeline_json(timeline_at(dossier, day), dossier));
        RC_ASSERT(timeline.at("event") == compared.at("event"));
        RC_ASSERT(timeline.at("undecided") == compared.at("undecided"));
        for (const auto* list : {"dated", "undated"}) {
            for (const auto& entry : timeline.at(list)) {
                if (entry.at("kind") == "claim") {
                    const auto& claim = compared.at("claims").at(entry.at("id"));
                    for (const auto* fact : {"date", "disclosed", "in_force"}) {
                        RC_ASSERT(entry.at(fact) == claim.at(fact));
                    }
                }
            }
        }
    }));
}

TEST_CASE("a report holds the answers as they are given by themselves") {
    CHECK(rc::check([] {
        const auto dossier = random_draft().finished();
        const auto day = any_cut();
        const auto report = report_at(dossier, day);
        const auto json = Json::parse(report_json(report, dossier));
        RC_ASSERT(json.at("comparison") == Json::parse(compare_json(report.comparison, dossier)));
        RC_ASSERT(json.at("timeline") == Json::parse(timeline_json(report.timeline, dossier)));
        RC_ASSERT(json.at("traces").size() == report.traces.size());
        for (std::size_t i = 0; i < report.traces.size(); ++i) {
            auto alone = Json::parse(trace_json(report.traces[i], dossier));
            auto within = json.at("traces").at(i);
            const auto claims = within.value("claims", Json::object());
            for (const auto& [id, claim] : claims.items()) {
                RC_ASSERT(claim == alone.at("claims").at(id));
            }
            within.erase("claims");
            for (const auto* told_by_the_rest :
                 {"undecided",
                  "if_date_right",
                  "claims",
                  "documents",
                  "undecided_texts",
                  "names"}) {
                alone.erase(told_by_the_rest);
            }
            RC_ASSERT(within.dump() == alone.dump());
        }
    }));
}

TEST_CASE("marks are found in words, and years are no parts of other numbers") {
    CHECK(
        marks_in("a q1z b-q22z, Q3z q4 5z aq6z 3001-01-04 12,3004 30055") ==
        std::set<std::string>{"q1z", "q22z", "q6z", "3001"}
    );
}

TEST_CASE("a comparison says nothing in words that its JSON lacks") {
    CHECK(rc::check([] {
        const auto dossier = marked_dossier();
        auto sources = sources_in(dossier);
        shuffle(sources);
        sources.resize(std::min<std::size_t>(sources.size(), below(3)));
        const auto rest = set_aside(dossier, sources);
        CompareOptions options;
        options.as_of = any_cut();
        options.by_affiliation = once_in(2);
        const auto comparison = compare(dossier, rest, options);
        const auto json = compare_json(comparison, rest.dossier);
        RC_ASSERT(lacking(compare_text(comparison, rest.dossier, wide), json) == nothing);
        RC_ASSERT(lacking(compare_markdown(comparison, rest.dossier), json) == nothing);
    }));
}

TEST_CASE("a trace says nothing in words that its JSON lacks") {
    CHECK(rc::check([] {
        const auto dossier = marked_dossier();
        for (const bool forward : {false, true}) {
            const auto trace = trace_at(dossier, any_claim(dossier), any_cut(), forward);
            const auto json = trace_json(trace, dossier);
            RC_ASSERT(lacking(trace_text(trace, dossier, wide), json) == nothing);
            RC_ASSERT(lacking(trace_markdown(trace, dossier), json) == nothing);
        }
    }));
}

TEST_CASE("a timeline says nothing in words that its JSON lacks") {
    CHECK(rc::check([] {
        const auto dossier = marked_dossier();
        const auto timeline = timeline_at(dossier, any_cut());
        const auto json = timeline_json(timeline, dossier);
        RC_ASSERT(lacking(timeline_text(timeline, dossier, wide), json) == nothing);
        RC_ASSERT(lacking(timeline_markdown(timeline, dossier), json) == nothing);
    }));
}

TEST_CASE("a report says nothing in words that its JSON lacks") {
    CHECK(rc::check([] {
        const auto dossier = marked_dossier();
        const auto report = report_at(dossier, any_cut());
        const auto json = report_json(report, dossier);
        RC_ASSERT(lacking(report_text(report, dossier, wide), json) == nothing);
        RC_ASSERT(lacking(report_markdown(report, dossier), json) == nothing);
    }));
}
