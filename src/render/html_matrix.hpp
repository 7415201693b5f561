// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/html.hpp"
#include "render/html_marks.hpp"
#include "render/voice.hpp"

namespace hearsay::render {

/// The attribution matrix of a topic: principals down, answers and "nobody" across, in the cells
/// what each claim does, as which role and with what hedge, told by a sign and by words. Where it
/// would be wider than a page can show, a table with one row a claim says the same.
void write_matrix(
    HtmlWriter& page,
    const Voice& voice,
    const HtmlMarks& marks,
    const Comparison& comparison,
    const TopicComparison& topic
);

}  // namespace hearsay::render
