// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/timeline.hpp>

#include "render/markdown_page.hpp"
#include "render/topic_markdown.hpp"
#include "render/voice.hpp"

namespace hearsay::render {

/// The entries of a timeline as a table, then those without a date, and the undecided ones.
void write_timeline(
    MarkdownPage& page, const Voice& voice, const Timeline& timeline, ClaimLinks links
);

}  // namespace hearsay::render
