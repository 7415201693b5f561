#include "cli/command.hpp"
#include "cli/question.hpp"

#include <algorithm>
#include <ostream>

namespace hearsay::cli {

namespace {

struct Asking {
    std::string event;
    std::string topic;
    std::string by = "speaker";
    std::string format = "text";
    Clocks clocks;
};

bool has_topic(const Dossier& dossier, const std::string& topic) {
    const DossierIndex index(dossier);
    const auto* event = index.event(dossier.event);
    return event != nullptr && !question_of(*event, topic).empty();
}

ExitStatus compare_event(const Session& session, const Asking& asking) {
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
    const auto comparison = compare(
        dossier.value(),
        {.as_of = clocks->as_of,
         .known_at = asking.clocks.known_at,
         .topic = asking.topic,
         .by_affiliation = asking.by == "affiliation"}
    );
    if (asking.format == "json") {
        session.out() << compare_json(comparison, dossier.value());
    } else if (asking.format == "md") {
        session.out() << compare_markdown(comparison, dossier.value());
    } else {
        session.out() << compare_text(comparison, dossier.value(), session.text_options());
    }
    return ExitStatus::done;
}

}  // namespace

Run set_up_compare(Options& options) {
    auto asking = std::make_shared<Asking>();
    options.word("EVENT", asking->event, "id of the event");
    options.text("--topic", asking->topic, "only this topic");
    options.choice("--by", asking->by, {"speaker", "affiliation"}, "whose positions and shifts");
    asking->clocks.declare(options);
    options.choice("--format", asking->format, {"text", "json", "md"}, "how to print it");
    return [asking](const Session& session) { return compare_event(session, *asking); };
}

}  // namespace hearsay::cli
