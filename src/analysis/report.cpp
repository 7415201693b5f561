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

/// How large all traces of a report of so many claims may be. A chain of eighty repeats stays
/// below, and any event in which most claims repeat a few others. Where each claim repeats all
/// before it, edges are far more than nodes.
struct Most {
    explicit Most(std::size_t claims) : nodes(20'000 + 100 * claims), edges(3 * nodes) {}
    std::size_t nodes;
    std::size_t edges;
};

/// The whole way of each claim, or nothing where these are too many.
std::vector<Trace>
whole_traces(const Dossier& dossier, const Ids& claims, const TraceOptions& options) {
    Tracer tracer(dossier, options);
    std::vector<Trace> traces;
    traces.reserve(claims.size());
    const Most most(claims.size());
    std::size_t nodes = 0;
    std::size_t edges = 0;
    for (const auto& claim : claims) {
        traces.push_back(tracer.trace(claim));
        nodes += traces.back().nodes.size();
        edges += traces.back().edges.size();
        if (claims.size() > 1 && (nodes > most.nodes || edges > most.edges)) {
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
