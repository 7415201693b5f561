// SPDX-License-Identifier: Apache-2.0

#include <hearsay/compare.hpp>
#include <hearsay/render.hpp>
#include <hearsay/timeline.hpp>
#include <hearsay/trace.hpp>

namespace hearsay {

Report make_report(const Dossier& dossier, const ReportOptions& options) {
    Report report;
    report.comparison = compare(
        dossier,
        {.as_of = options.as_of, .known_at = options.known_at, .topic = {}, .by_affiliation = false}
    );
    report.timeline = timeline(dossier, {.as_of = options.as_of, .known_at = options.known_at});
    Tracer tracer(
        dossier, {.forward = false, .as_of = options.as_of, .known_at = options.known_at}
    );
    report.made_with = options.made_with;
    for (const auto& [id, claim] : report.comparison.claims) {
        const bool asked_for = options.claim.empty() ? claim.of_the_event : id == options.claim;
        if (asked_for && claim.on_record) {
            report.traces.push_back(tracer.trace(id));
        }
    }
    return report;
}

}  // namespace hearsay
