// SPDX-License-Identifier: Apache-2.0

#include <hearsay/compare.hpp>
#include <hearsay/report.hpp>
#include <hearsay/timeline.hpp>
#include <hearsay/trace.hpp>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace hearsay {

namespace {

/// Each trace of a report goes this far where whole ones together would be much larger than the
/// event: the rest of a way is told where the claims on it are.
constexpr std::size_t nearest_claims = 8;

/// And where those would be too, because many claims repeat one that stands in very many texts or
/// has very many speakers or links, it goes no further than so much beside the claim itself.
constexpr TraceExtent most_beside{50, 250};

/// How large all traces of a report of so many claims may be. A chain of eighty repeats stays
/// below, and any event in which most claims repeat a few others. Where each claim repeats all
/// before it, edges are far more than nodes.
TraceExtent most_of(std::size_t claims) {
    const auto nodes = 10'000 + 50 * claims;
    return {nodes, 5 * nodes};
}

/// Whether the way of each claim may be told as far as the tracer goes.
bool may_be_told(const Tracer& tracer, const Ids& claims) {
    const auto most = most_of(claims.size());
    TraceExtent all;
    return claims.size() < 2 || std::ranges::all_of(claims, [&](const std::string& claim) {
               all += tracer.extent(claim);
               return all.is_within(most);
           });
}

/// None where all of them would be too large, unless that is as `short_as_can_be`.
std::optional<std::vector<Trace>> traces_by(
    const Dossier& dossier, const Ids& claims, const TraceOptions& options, bool short_as_can_be
) {
    Tracer tracer(dossier, options);
    if (!short_as_can_be && !may_be_told(tracer, claims)) {
        return std::nullopt;
    }
    std::vector<Trace> traces;
    traces.reserve(claims.size());
    for (const auto& claim : claims) {
        traces.push_back(tracer.trace(claim));
    }
    return traces;
}

std::vector<Trace> traces_of(const Dossier& dossier, const Ids& claims, TraceOptions options) {
    if (auto whole = traces_by(dossier, claims, options, false)) {
        return std::move(*whole);
    }
    options.most_claims = nearest_claims;
    if (auto nearest = traces_by(dossier, claims, options, false)) {
        return std::move(*nearest);
    }
    options.most_beside = most_beside;
    return *traces_by(dossier, claims, options, true);
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
    report.recording = options.recording;
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
