// SPDX-License-Identifier: Apache-2.0

#include "render/timeline_words.hpp"

#include "render/claim_facts.hpp"
#include "render/claim_words.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace hearsay::render {

std::string_view mark_of(const Timeline& timeline, std::size_t entry) {
    const auto& of = timeline.dated[entry];
    if (of.against_dates) {
        return contradicted_mark;
    }
    if (entry == 0) {
        return {};
    }
    if (!of.certainly_after_all) {
        return unordered_mark;
    }
    return of.if_date_right ? doubtful_mark : std::string_view();
}

std::vector<std::pair<std::string_view, std::string_view>>
marks_in(const DossierIndex& index, const Timeline& timeline) {
    std::vector<std::pair<std::string_view, std::string_view>> marks;
    for (const auto& [mark, meaning] :
         {std::pair(unordered_mark, unordered_words),
          std::pair(doubtful_mark, doubtful_words),
          std::pair(contradicted_mark, contradicted_words)}) {
        for (std::size_t entry = 0; entry < timeline.dated.size(); ++entry) {
            if (mark_of(timeline, entry) == mark) {
                marks.emplace_back(mark, meaning);
                break;
            }
        }
    }
    const auto is_uncertain = [&](const TimelineEntry& entry) {
        const auto* claim =
            entry.kind == TimelineEntry::Kind::claim ? index.claim(entry.id) : nullptr;
        return claim != nullptr && claim->uncertain;
    };
    if (std::ranges::any_of(timeline.dated, is_uncertain) ||
        std::ranges::any_of(timeline.undated, is_uncertain)) {
        marks.emplace_back(uncertain_mark, uncertain_words);
    }
    return marks;
}

TimelineWords::TimelineWords(const Voice& voice)
    : voice_(voice), standings_(resolve_standings(voice.index())) {}

std::string TimelineWords::what(const TimelineEntry& entry) const {
    switch (entry.kind) {
    case TimelineEntry::Kind::event:
        return "the event: " + voice_.event(entry.id);
    case TimelineEntry::Kind::document: {
        const auto* document = voice_.index().document(entry.id);
        if (document == nullptr) {
            return "document";
        }
        const auto title = document->title.empty() ? std::string() : voice_.quoted(document->title);
        return "document" + (title.empty() ? "" : ' ' + title) + " published by " +
               voice_.outlet(document->outlet);
    }
    case TimelineEntry::Kind::claim:
        break;
    }
    const auto* claim = voice_.index().claim(entry.id);
    const auto position = voice_.index().claim_at(entry.id);
    if (claim == nullptr || !position) {
        return "claim";
    }
    const auto compared = compared_by_links(voice_.index(), standings_[*position]);
    return says(voice_, *claim, compared) + on_topic(voice_, compared);
}

/// "(withdrawn on 12 Mar 2004)", "(replaced by d2)"
std::string TimelineWords::marks_of_document(const TimelineEntry& entry) const {
    std::string words;
    const auto add = [&](std::string mark) {
        words += (words.empty() ? "(" : " (") + std::move(mark) + ')';
    };
    if (entry.retracted) {
        add("withdrawn " + at_time(*entry.retracted));
    } else if (entry.perhaps_retracted) {
        add("perhaps withdrawn by then, " + at_time(*entry.perhaps_retracted));
    }
    if (!entry.replaced_by.empty()) {
        add("replaced by " + voice_.list(entry.replaced_by));
    }
    if (!entry.perhaps_replaced_by.empty()) {
        add("perhaps by then replaced by " + voice_.list(entry.perhaps_replaced_by));
    }
    return words;
}

std::string TimelineWords::marks_of(const TimelineEntry& entry) const {
    if (!entry.on_record) {
        return "(not certainly on record by then)";
    }
    const auto* claim =
        entry.kind == TimelineEntry::Kind::claim ? voice_.index().claim(entry.id) : nullptr;
    if (claim == nullptr) {
        return marks_of_document(entry);
    }
    ComparedClaim compared;
    compared.in_force = entry.in_force;
    if (entry.perhaps_amended) {
        compared.perhaps_amended_by.emplace_back();  // by which, the mark does not say
    }
    if (entry.stands_again) {
        compared.formerly_amended_by.emplace_back();
    }
    return marks(*claim, compared);
}

std::string TimelineWords::id(const TimelineEntry& entry) const {
    const auto mark = marks_of(entry);
    return voice_(entry.id) + (mark.empty() ? "" : ' ' + mark);
}

std::string TimelineWords::what_undated(const TimelineEntry& entry) const {
    return what(entry) + (entry.disclosed ? ", disclosed " + at_time(*entry.disclosed) : "");
}

std::vector<std::pair<std::string, std::string>> TimelineWords::questions(const Timeline& timeline
) const {
    std::set<std::string_view> topics;
    for (const auto* entries : {&timeline.dated, &timeline.undated}) {
        for (const auto& entry : *entries) {
            const auto position = entry.kind == TimelineEntry::Kind::claim
                                      ? voice_.index().claim_at(entry.id)
                                      : std::nullopt;
            if (position) {
                topics.insert(standings_[*position].topic);
            }
        }
    }
    std::vector<std::pair<std::string, std::string>> questions;
    if (const auto* event = voice_.index().event(timeline.event)) {
        for (const auto& [topic, question] : event->topics) {
            if (topics.contains(topic)) {
                questions.emplace_back(voice_(topic), voice_(question));
            }
        }
    }
    return questions;
}

std::vector<std::string> TimelineWords::question_lines(const Timeline& timeline) const {
    std::vector<std::string> lines;
    for (const auto& [topic, question] : questions(timeline)) {
        lines.push_back(voice_.bracketed(topic) + ' ' + question);
    }
    return lines;
}

std::string TimelineWords::when_of(const TimelineEntry& entry) const {
    auto words = entry.date ? when(*entry.date) : std::string("undated");
    if (entry.disclosed) {
        words += ", disclosed " + at_time(*entry.disclosed);
    }
    return words;
}

}  // namespace hearsay::render
