// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/html.hpp"
#include "render/html_marks.hpp"
#include "render/voice.hpp"

namespace hearsay::render {

/// A card for each traced claim: its words with their languages, all that its record tells, the way
/// to it, and the findings. Each has an address of its own.
void write_claims(
    HtmlWriter& page, const Voice& voice, const HtmlMarks& marks, const Report& report
);

}  // namespace hearsay::render
