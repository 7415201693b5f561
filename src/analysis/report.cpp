// SPDX-License-Identifier: Apache-2.0

#include <hearsay/compare.hpp>
#include <hearsay/report.hpp>
#include <hearsay/timeline.hpp>
#include <hearsay/trace.hpp>

#include <algorithm>

namespace hearsay {

namespace {

/// Each trace of a report goes this far where whole ones together would be much larger than the
/// event: the rest of a way is told where the claims on it are.
constexpr std::size_t nearest_claims = 8;

/// How large all traces of a report of so many claims may be. A chain of eighty repeats stays
/// below, and any event in which most claims repeat a few others. Where each claim repeats all
/// before it, edges are far more than nodes.
struct Most {
    explicit Most(std::size_t claims) : nodes(10'000 + 50 * claims), edges(5 * nodes) {}
    std::size_t nodes;
    std::size_t edges;
};

/// Whether the whole way of each claim may be told.
bool may_be_whole(const Tracer& tracer, const Ids& claims) {
    const Most most(claims.size());
    TraceExtent all;
    for (const auto& claim : claims) {
        const auto extent = tracer.extent(claim);
        all.nodes += extent.nodes;
        all.edges += extent.edges;
        if (claims.size() > 1 && (all.nodes > most.nodes || all.edges > most.edges)) {
            return false;
        }
    }
    return true;
}

std::vector<Trace> traces_by(Tracer& tracer, const Ids& claims) {
    std::vector<Trace> traces;
    traces.reserve(claims.size());
    for (const auto& claim : claims) {
        traces.push_back(tracer.trace(claim));
    }
    return traces;
}

std::vector<Trace> traces_of(const Dossier& dossier, const Ids& claims, TraceOptions options) {
    Tracer whole(dossier, options);
    if (may_be_whole(whole, claims)) {
        return traces_by(whole, claims);
    }
    options.most_claims = nearest_claims;
    Tracer parts(dossier, options);
    return traces_by(parts, claims);
}

}  // namespace

Report make_report(const Dossier& dossier, const ReportOptions& options) {
    Report report;
    report.comparison = compare(
        dossier,
        {.as_of = options.as_of, .known_at = options.known_at, .topic = {}, .by_affiliation = false}
    );
    if (!options.claim.empty()) {
        std::erase_if(report.comparison.stale_documents, [&](const StaleDocument& stale) {
            return !std::ranges::binary_search(stale.only_through, options.claim) &&
                   !std::ranges::binary_search(stale.also_through, options.claim);
        });
    }
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
