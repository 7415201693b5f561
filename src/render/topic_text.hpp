// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/page.hpp"
#include "render/voice.hpp"

namespace hearsay::render {

/// One topic of a comparison for a terminal: who says what beside each other, who named nobody,
/// what is in conflict, and how positions moved.
void write_topic(
    Page& page, const Voice& voice, const Comparison& comparison, const TopicComparison& topic
);

/// The head of an event: title, when and where, how much is on record, and at which cut.
void write_overview(Page& page, const Voice& voice, const Comparison& comparison);

/// What was found along the ways of its claims: counted by kind, with the first of each.
void write_findings(Page& page, const Voice& voice, const Comparison& comparison);

}  // namespace hearsay::render
