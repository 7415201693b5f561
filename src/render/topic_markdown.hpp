// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/markdown_page.hpp"
#include "render/voice.hpp"

#include <cstddef>

namespace hearsay::render {

/// Whether the claims stand in the same text, so that their ids can link to them.
enum class ClaimLinks { none, to_sections };

/// One topic of a comparison under a heading of the level: the positions with what is said of them,
/// their claims in one table, who named nobody, conflicts and shifts.
void write_topic(
    MarkdownPage& page,
    const Voice& voice,
    const Comparison& comparison,
    const TopicComparison& topic,
    std::size_t level,
    ClaimLinks links
);

/// What happened, when and where; how much is on record, at which cut, and what it all rests on.
void write_overview(MarkdownPage& page, const Voice& voice, const Comparison& comparison);

/// Findings as a list, by kind.
void write_findings(
    MarkdownPage& page,
    const Voice& voice,
    const std::vector<Finding>& findings,
    std::string_view own
);

}  // namespace hearsay::render
