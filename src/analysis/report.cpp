// SPDX-License-Identifier: Apache-2.0

#include <hearsay/compare.hpp>
#include <hearsay/render.hpp>
#include <hearsay/timeline.hpp>
#include <hearsay/trace.hpp>

namespace hearsay {

namespace {

/// Each trace of a report goes this far where whole ones together would be much larger than the
/// event: the rest of a way is told where the claims on it are.
constexpr std::size_t nearest_claims = 8;

/// Nodes in all traces of a report of so many claims, beyond which they are too many. A chain of
/// eighty repeats stays below, and any event in which most claims repeat a few others.
std::size_t most_nodes(std::size_t claims) { return 20'000 + 100 * claims; }

/// The whole way of each claim, or nothing where these are too many.
std::vector<Trace>
whole_traces(const Dossier& dossier, const Ids& claims, const TraceOptions& options) {
    Tracer tracer(dossier, options);
    std::vector<Trace> traces;
    traces.reserve(claims.size());
    std::size_t nodes = 0;
    for (const auto& claim : claims) {
        traces.push_back(tracer.trace(claim));
        nodes += traces.back().nodes.size();
        if (claims.size() > 1 && nodes > most_nodes(claims.size())) {
            return {};
        }
    }
    return traces;
}

std::vector<Trace> traces_of(const Dossier& dossier, const Ids& claims, TraceOptions options) {
    auto traces = whole_traces(dossier, claims, options);
    if (traces.size() < claims.size()) {
        options.most_claims = nearest_claims;
        Tracer tracer(dossier, options);
        for (const auto& claim : claims) {
            traces.push_back(tracer.trace(claim));
        }
    }
    return traces;
}

}  // namespace

Report make_report(const Dossier& dossier, const ReportOptions& options) {
    Report report;
    report.comparison = compare(
        dossier,
        {.as_of = options.as_of, .known_at = options.known_at, .topic = {}, .by_affiliation = false}
    );
    report.timeline = timeline(dossier, {.as_of = options.as_of, .known_at = options.known_at});
    report.made_with = options.made_with;
    Ids traced;
    for (const auto& [id, claim] : report.comparison.claims) {
        const bool asked_for = options.claim.empty() ? claim.of_the_event : id == options.claim;
        if (asked_for && claim.on_record) {
            traced.push_back(id);
        }
    }
    report.traces = traces_of(
        dossier, traced, {.forward = false, .as_of = options.as_of, .known_at = options.known_at}
    );
    return report;
}

}  // namespace hearsay
