// SPDX-License-Identifier: Apache-2.0

#include "serve/event_line.hpp"

#include <hearsay/compare.hpp>
#include <hearsay/counts.hpp>
#include <hearsay/warnings.hpp>

#include "analysis/on_record.hpp"

#include <algorithm>
#include <cstddef>

namespace hearsay::serve {

EventLine event_line(const Event& event, const Dossier& dossier, const Clocks& clocks) {
    const Comparison comparison = compare(
        dossier, {.as_of = clocks.as_of, .known_at = {}, .topic = {}, .by_affiliation = false}
    );
    const EventCounts counts = counts_of(DossierIndex(dossier), comparison);
    EventLine line;
    line.event = event;
    line.claims = counts.claims;
    line.speakers = counts.speakers;
    line.undecided = counts.undecided;
    line.is_perhaps_there = !is_certainly_on_record_by(event.date, clocks.as_of);
    for (const TopicComparison& topic : comparison.topics) {
        if (topic.topic == responsibility) {
            line.named = static_cast<std::size_t>(std::ranges::count_if(
                topic.positions,
                [](const Position& position) { return !position.asserted_by.empty(); }
            ));
        }
    }
    if (!clocks.as_of) {
        line.warnings = warnings_of(dossier).size();
    }
    return line;
}

}  // namespace hearsay::serve
