// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/html_marks.hpp"

#include <string>

namespace hearsay::render {

/// Whether an entry is a claim that was never said.
bool is_forged(const DossierIndex& index, const TimelineEntry& entry);

/// The timeline as an SVG picture: one lane for what was said, one for what was published, and a
/// line for the event. A diamond is a day (or less), a bar is all that an imprecise date can mean,
/// an arrow an end that is open or unknown. Empty where no date has a limit.
std::string lanes_svg(const DossierIndex& index, const HtmlMarks& marks, const Timeline& timeline);

}  // namespace hearsay::render
