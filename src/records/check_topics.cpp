// SPDX-License-Identifier: Apache-2.0

#include <hearsay/event.hpp>

#include "records/checks.hpp"
#include "records/faults.hpp"
#include "text/nearest.hpp"

namespace hearsay::records {
namespace {

/// Suggestions look at every topic of the event; beyond this many they'd cost more than they are
/// worth.
constexpr std::size_t most_topics = 1000;

std::string help_for(const Event& event, const std::string& topic) {
    std::vector<std::string_view> topics{responsibility, killed, injured};
    for (const auto& [id, question] : event.topics) {
        if (topics.size() < most_topics) {
            topics.push_back(id);
        }
    }
    const auto nearest = text::nearest(topic, topics);
    if (nearest) {
        return "did you mean " + backquoted(*nearest) + "?";
    }
    return "declare it in the event's `topics` with its question, or use one of " +
           backquoted_list(topics);
}

/// A suggestion looks at every topic of the event, so they are made for as many faults as people
/// read.
constexpr std::size_t most_suggestions = 50;

}  // namespace

void check_topics(const Subject& subject, Found& found) {
    const auto& claims = subject.fresh().claims;
    std::size_t faults = 0;
    for (std::size_t i = 0; i < claims.size() && !found.full(); ++i) {
        const Claim& claim = claims[i];
        if (claim.topic.empty() || is_built_in_topic(claim.topic)) {
            continue;
        }
        const Event* event = subject.event(claim.event);
        if (event != nullptr && !event->topics.contains(claim.topic)) {
            found.add(
                "H036",
                subject.good().place(Kind::claim, i, claim.recorded_at, Spot::topic),
                "event " + backquoted(event->id) + " has no topic " + backquoted(claim.topic),
                ++faults > most_suggestions ? "" : help_for(*event, claim.topic)
            );
        }
    }
}

}  // namespace hearsay::records
