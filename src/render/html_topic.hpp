// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/html.hpp"
#include "render/html_marks.hpp"
#include "render/voice.hpp"

namespace hearsay::render {

/// One topic: who gives which answer (a table of principals by answers, or of claims where that
/// would be too large), what the comparison says of each answer, conflicts, shifts and figures.
/// `linking`: by which sentences name claims that they lead to.
void write_topic(
    HtmlWriter& page,
    const Voice& voice,
    const Voice& linking,
    const HtmlMarks& marks,
    const Comparison& comparison,
    const TopicComparison& topic
);

}  // namespace hearsay::render
