// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"
#include "cli/question.hpp"

#include <ostream>

namespace hearsay::cli {

namespace {

struct TimelineAsking {
    std::string event;
    std::string format = "text";
    ClockOptions clocks;
};

ExitStatus show_timeline(const Session& session, const TimelineAsking& asking) {
    const auto clocks = read_clocks(session, asking.clocks);
    if (!clocks) {
        return ExitStatus::wrong_usage;
    }
    const auto dossier = event_dossier(session, asking.event, *clocks);
    if (!dossier) {
        return dossier.error();
    }
    const auto line =
        timeline(dossier.value(), {.as_of = clocks->as_of, .known_at = asking.clocks.known_at});
    if (asking.format == "json") {
        session.out() << timeline_json(line, dossier.value());
    } else if (asking.format == "md") {
        session.out() << timeline_markdown(line, dossier.value());
    } else {
        session.out() << timeline_text(line, dossier.value(), session.text_options());
    }
    std::vector<std::string> parts;
    for (const auto& part : dossier.value().parts) {
        parts.push_back(part.id);
    }
    tell_parts(session, asking.event, parts, "timeline ");
    return ExitStatus::done;
}

}  // namespace

Run set_up_timeline(Options& options) {
    auto asking = std::make_shared<TimelineAsking>();
    options.word("EVENT", asking->event, "id of the event");
    asking->clocks.declare(options);
    options.choice("--format", asking->format, {"text", "json", "md"}, "how to print it");
    return [asking](const Session& session) { return show_timeline(session, *asking); };
}

}  // namespace hearsay::cli
