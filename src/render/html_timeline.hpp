// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/html.hpp"
#include "render/html_marks.hpp"
#include "render/voice.hpp"

namespace hearsay::render {

/// A timeline as a picture in two lanes (said and published), with bars as long as the dates are
/// imprecise, then the same as a table, and a box for what has no date.
void write_timeline(
    HtmlWriter& page, const Voice& voice, const HtmlMarks& marks, const Timeline& timeline
);

}  // namespace hearsay::render
