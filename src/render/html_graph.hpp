// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/html.hpp"
#include "render/html_marks.hpp"
#include "render/voice.hpp"

namespace hearsay::render {

/// The provenance graph as an SVG picture in layers, dashed where a place is known only because
/// others name it, with words on how to read it. The claim cards say the same in words.
void write_graph(
    HtmlWriter& page, const Voice& voice, const HtmlMarks& marks, const Comparison& comparison
);

}  // namespace hearsay::render
