// SPDX-License-Identifier: Apache-2.0

#include "render/report_parts.hpp"

#include <hearsay/report_sources.hpp>

#include "model/node_ids.hpp"
#include "render/claim_words.hpp"
#include "render/cut_words.hpp"
#include "render/overview.hpp"
#include "render/record_json.hpp"
#include "text/plural.hpp"

#include <algorithm>

namespace hearsay::render {

namespace {

/// Of an element of `Comparison::claims`.
constexpr auto is_on_record = [](const auto& each) { return each.second.is_of_event_on_record(); };

}  // namespace

bool any_on_record(const Report& report) {
    return std::ranges::any_of(report.comparison.claims, is_on_record);
}

std::optional<std::string> only_claim(const Report& report) {
    const auto on_record = std::ranges::count_if(report.comparison.claims, is_on_record);
    if (report.traces.size() != 1 || on_record == 1) {
        return std::nullopt;
    }
    return report.traces.front().claim;
}

std::vector<const TopicComparison*> topics_of(const Report& report) {
    const auto only = only_claim(report);
    const auto topic = only ? compared_in(report, *only).topic : std::string();
    std::vector<const TopicComparison*> topics;
    for (const auto& each : report.comparison.topics) {
        if (!only || each.topic == topic) {
            topics.push_back(&each);
        }
    }
    return topics;
}

std::string uncertain_legend(const DossierIndex& index, const Report& report) {
    const auto is_marked = [&](const TraceNode& node) {
        const auto* claim =
            node.kind == TraceNode::Kind::claim ? index.claim(node_id(node.id).id) : nullptr;
        return claim != nullptr && claim->uncertain;
    };
    const bool any_traced = std::ranges::any_of(report.traces, [&](const Trace& trace) {
        return std::ranges::any_of(trace.nodes, is_marked);
    });
    std::set<std::string_view> topics;
    for (const auto* topic : topics_of(report)) {
        topics.insert(topic->topic);
    }
    return any_traced ? std::string(uncertain_mark) + ' ' + std::string(uncertain_words)
                      : uncertain_legend(index, report.comparison, topics);
}

ComparedClaim compared_in(const Report& report, const std::string& claim) {
    const auto found = report.comparison.claims.find(claim);
    return found == report.comparison.claims.end() ? ComparedClaim() : found->second;
}

std::string title_of(const Voice& voice, const Report& report) {
    const auto title = voice.event(report.comparison.event);
    const auto only = only_claim(report);
    return only ? "Provenance of the claim " + voice(*only) + " on: " + title
                : "Provenance report: " + title;
}

std::vector<std::string> making(const Voice& voice, const Report& report) {
    std::vector<std::string> sentences;
    const auto& comparison = report.comparison;
    auto made = "made with " + voice(report.made_with);
    const auto files = files_of(voice.index(), comparison);
    constexpr std::size_t most = 20;
    if (!files.empty() && files.size() <= most) {
        made += " from claims in " + voice.list(files);
    } else if (!files.empty()) {
        made += " from claims in " + text::plural(files.size(), "file");
    }
    sentences.push_back(std::move(made));
    const auto cut = cut_words(voice, comparison.as_of, comparison.known_at);
    sentences.push_back(
        cut.empty() ? "it tells everything on record, without a cut in time" : "it tells " + cut
    );
    if (const auto& recording = report.recording) {
        sentences.push_back(
            "the last recording that it is made of is " + std::to_string(recording->number) +
            ", of " + instant_text(recording->at) +
            "; the head of the chain of recordings then is " + recording->digest
        );
    }
    sentences.emplace_back(
        "it tells who said what, since when, on what record and how independently; not who did it"
    );
    return sentences;
}

}  // namespace hearsay::render
