// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"
#include "cli/not_on_record.hpp"
#include "cli/question.hpp"

#include <ostream>

namespace hearsay::cli {

namespace {

struct TraceAsking {
    std::string claim;
    bool forward = false;
    std::string format = "text";
    ClockOptions clocks;
};

ExitStatus trace_claim(const Session& session, const TraceAsking& asking) {
    const auto clocks = read_clocks(session, asking.clocks);
    if (!clocks) {
        return ExitStatus::wrong_usage;
    }
    const auto dossier = claim_dossier(session, asking.claim, asking.forward, *clocks);
    if (!dossier) {
        return dossier.error();
    }
    const auto traced = trace(
        dossier.value(),
        asking.claim,
        {.forward = asking.forward, .as_of = clocks->as_of, .known_at = asking.clocks.known_at}
    );
    if (traced.later) {
        return session.fail(ExitStatus::not_found, not_on_record(traced, asking.clocks.as_of));
    }
    if (asking.format == "json") {
        trace_json(session.out(), traced, dossier.value());
    } else if (asking.format == "md") {
        session.out() << trace_markdown(traced, dossier.value());
    } else {
        trace_text(session.out(), traced, dossier.value(), session.text_options());
    }
    return ExitStatus::done;
}

}  // namespace

Run set_up_trace(Options& options) {
    auto asking = std::make_shared<TraceAsking>();
    options.word("CLAIM", asking->claim, "id of the claim");
    options.flag("--forward", asking->forward, "where it went: who took it over, and when");
    asking->clocks.declare(options);
    options.choice("--format", asking->format, {"text", "json", "md"}, "how to print it");
    return [asking](const Session& session) { return trace_claim(session, *asking); };
}

}  // namespace hearsay::cli
