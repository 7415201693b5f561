// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/render.hpp>
#include <hearsay/timeline.hpp>
#include <hearsay/trace.hpp>

#include <optional>
#include <string>

/// Answers as JSON, which holds all that they say, to tell whether two dossiers get the same.
namespace hearsay::support {

/// By speaker and by affiliation, as of now and of the day.
inline std::string
all_comparisons(const Dossier& dossier, const std::optional<Date>& day = std::nullopt) {
    CompareOptions options;
    auto all = compare_json(compare(dossier, options), dossier);
    options.by_affiliation = true;
    all += compare_json(compare(dossier, options), dossier);
    if (day) {
        options.as_of = day;
        all += compare_json(compare(dossier, options), dossier);
    }
    return all;
}

/// Back and forward.
inline std::string all_traces(const Dossier& dossier, const std::string& claim) {
    TraceOptions options;
    auto all = trace_json(trace(dossier, claim, options), dossier);
    options.forward = true;
    return all + trace_json(trace(dossier, claim, options), dossier);
}

/// As of now and of the day.
inline std::string
all_timelines(const Dossier& dossier, const std::optional<Date>& day = std::nullopt) {
    TimelineOptions options;
    auto all = timeline_json(timeline(dossier, options), dossier);
    if (day) {
        options.as_of = day;
        all += timeline_json(timeline(dossier, options), dossier);
    }
    return all;
}

}  // namespace hearsay::support
