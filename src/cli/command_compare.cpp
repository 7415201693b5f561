// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"
#include "cli/question.hpp"
#include "cli/sources_named.hpp"
#include "text/nearest.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <iterator>
#include <ostream>
#include <set>

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
        compare_json(session.out(), comparison, dossier);
    } else if (format == "md") {
        session.out() << compare_markdown(comparison, dossier);
    } else {
        compare_text(session.out(), comparison, dossier, session.text_options());
    }
}

/// What else could have been meant: the topics of the event, and those of its claims.
std::string topics_told(const Dossier& dossier, const std::string& meant) {
    std::set<std::string> topics{
        std::string(responsibility), std::string(killed), std::string(injured)};
    for (const auto& event : dossier.records.events) {
        if (event.id == dossier.event) {
            std::ranges::transform(
                event.topics,
                std::inserter(topics, topics.end()),
                [](const auto& topic) { return topic.first; }
            );
        }
    }
    for (const auto& claim : dossier.records.claims) {
        if (claim.event == dossier.event && !claim.topic.empty()) {
            topics.insert(claim.topic);
        }
    }
    const std::vector<std::string_view> names(topics.begin(), topics.end());
    if (const auto near = text::nearest(meant, names)) {
        return "did you mean `" + std::string(*near) + "`?";
    }
    return "there are " + text::join_words(std::vector(topics.begin(), topics.end()), "and");
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
            topics_told(dossier.value(), asking.topic)
        );
    }
    SourcesAtAnyTime at_any_time;
    if (clocks->as_of) {
        at_any_time = [&]() -> std::vector<Source> {
            const auto whole =
                event_dossier(session, asking.event, {.as_of = {}, .known_at = clocks->known_at});
            return whole ? sources_in(whole.value()) : std::vector<Source>();
        };
    }
    const auto without =
        sources_named(session, dossier.value(), clocks->as_of, asking.without, at_any_time);
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
        print(session, compare(dossier.value(), rest, options), rest.dossier, asking.format);
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
        "what is left if this document, outlet or speaker is set aside, or body:ID, an actor with "
        "all that belongs to it (may be given several times)"
    );
    asking->clocks.declare(options);
    options.choice("--format", asking->format, {"text", "json", "md"}, "how to print it");
    return [asking](const Session& session) { return compare_event(session, *asking); };
}

}  // namespace hearsay::cli
