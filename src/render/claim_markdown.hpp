// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/markdown_page.hpp"
#include "render/trace_words.hpp"
#include "render/voice.hpp"

namespace hearsay::render {

/// A claim in full: its words as block quotes, and what its record tells.
void write_claim(
    MarkdownPage& page, const Voice& voice, const Claim& claim, const ComparedClaim& compared
);

/// The way of a trace as nested lists, its origins and hops.
void write_way(MarkdownPage& page, const TraceWords& words, const Trace& trace);

}  // namespace hearsay::render
