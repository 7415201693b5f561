// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/answers_json.hpp"
#include "render/sources.hpp"

#include <utility>

namespace hearsay {

std::string report_json(const Report& report, const Dossier& dossier) {
    const DossierIndex index(dossier);
    text::Json json;
    json["schema"] = "hearsay.report/1";
    json["comparison"] = render::comparison_json(report.comparison, index);
    const auto standings = resolve_standings(index);
    std::unordered_set<std::string> known;
    for (const auto& [id, claim] : report.comparison.claims) {
        known.insert(id);
    }
    auto traces = text::Json::array();
    for (const auto& trace : report.traces) {
        auto traced = render::one_trace_json(trace, index, render::TraceRecords::without);
        auto claims = render::traced_claims_json(trace, index, standings, known);
        if (!claims.empty()) {
            traced["claims"] = std::move(claims);
        }
        traces.push_back(std::move(traced));
    }
    json["traces"] = std::move(traces);
    json["timeline"] = render::one_timeline_json(report.timeline, index);
    json["sources"] = render::sources_json(index, render::sources_of(index, report.comparison));
    json["made_with"] = report.made_with;
    return text::dump(json, true);
}

}  // namespace hearsay
