// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"
#include "cli/question.hpp"
#include "cli/sources_named.hpp"

#include <algorithm>
#include <ostream>

namespace hearsay::cli {

namespace {

struct CompareAsking {
    std::string event;
    std::string topic;
    std::string by = "speaker";
    std::vector<std::string> without;
    std::string format = "text";
    ClockOptions clocks;
};

bool has_topic(const Dossier& dossier, const std::string& topic) {
    const DossierIndex index(dossier);
    const auto* event = index.event(dossier.event);
    return event != nullptr && !question_of(*event, topic).empty();
}

void print(
    const Session& session,
    const Comparison& comparison,
    const Dossier& dossier,
    std::string_view format
) {
    if (format == "json") {
        session.out() << compare_json(comparison, dossier);
    } else if (format == "md") {
        session.out() << compare_markdown(comparison, dossier);
    } else {
        session.out() << compare_text(comparison, dossier, session.text_options());
    }
}

ExitStatus compare_event(const Session& session, const CompareAsking& asking) {
    const auto clocks = read_clocks(session, asking.clocks);
    if (!clocks) {
        return ExitStatus::wrong_usage;
    }
    const auto dossier = event_dossier(session, asking.event, *clocks);
    if (!dossier) {
        return dossier.error();
    }
    if (!asking.topic.empty() && !has_topic(dossier.value(), asking.topic)) {
        return session.fail(
            ExitStatus::not_found,
            "the event has no topic `" + asking.topic + "`",
            "`hearsay show " + asking.event + "` lists its topics"
        );
    }
    const auto without = sources_named(session, dossier.value(), asking.without);
    if (!without) {
        return without.error();
    }
    const CompareOptions options{
        .as_of = clocks->as_of,
        .known_at = asking.clocks.known_at,
        .topic = asking.topic,
        .by_affiliation = asking.by == "affiliation"};
    if (without.value().empty()) {
        print(session, compare(dossier.value(), options), dossier.value(), asking.format);
    } else {
        const auto rest = set_aside(dossier.value(), without.value());
        print(session, compare(rest, options), rest.dossier, asking.format);
    }
    return ExitStatus::done;
}

}  // namespace

Run set_up_compare(Options& options) {
    auto asking = std::make_shared<CompareAsking>();
    options.word("EVENT", asking->event, "id of the event");
    options.text("--topic", asking->topic, "only this topic");
    options.choice("--by", asking->by, {"speaker", "affiliation"}, "whose positions and shifts");
    options.texts(
        "--without",
        asking->without,
        "what is left if this document, outlet or speaker is set aside (may be given several times)"
    );
    asking->clocks.declare(options);
    options.choice("--format", asking->format, {"text", "json", "md"}, "how to print it");
    return [asking](const Session& session) { return compare_event(session, *asking); };
}

}  // namespace hearsay::cli
