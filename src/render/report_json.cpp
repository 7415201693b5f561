// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/answers_json.hpp"
#include "render/record_json.hpp"
#include "render/sources.hpp"

#include <utility>

namespace hearsay {

namespace {

text::Json mark_json(const std::optional<RecordingMark>& recording) {
    if (!recording) {
        return nullptr;
    }
    return {
        {"number", recording->number},
        {"at", instant_text(recording->at)},
        {"head", recording->digest}};
}

}  // namespace

std::string report_json(const Report& report, const Dossier& dossier) {
    const DossierIndex index(dossier);
    text::JsonWriter out;
    out.put("schema", "hearsay.report/1");
    out.open_object("comparison");
    render::write_comparison(out, report.comparison, index);
    out.close();
    // A report holds its claims and documents once, so its traces are without records, but for
    // claims that its comparison does not hold: the first trace that comes to one has it.
    const auto standings = resolve_standings(index);
    std::unordered_set<std::string> known;
    for (const auto& [id, claim] : report.comparison.claims) {
        known.insert(id);
    }
    out.open_array("traces");
    for (const auto& trace : report.traces) {
        out.open_object();
        render::write_trace(out, trace, index);
        const auto claims = render::traced_claims(trace, index, known);
        if (!claims.empty()) {
            render::write_traced_claims(out, trace, index, standings, claims);
        }
        out.close();
    }
    out.close();
    out.open_object("timeline");
    render::write_timeline(out, report.timeline, index);
    out.close();
    out.put("sources", render::sources_json(index, sources_of(index, report.comparison)));
    out.put("made_with", report.made_with);
    out.put("recording", mark_json(report.recording));
    return std::move(out).finish();
}

}  // namespace hearsay
