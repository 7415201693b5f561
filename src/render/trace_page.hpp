// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/page.hpp"
#include "render/trace_words.hpp"

namespace hearsay::render {

/// The tree of a trace, its parts shown once. False where it has none, and nothing is written.
bool write_way(Page& page, const TraceWords& words, const Trace& trace);

/// A claim in full: its words, and what its record tells.
void write_claim(Page& page, const Voice& voice, const Claim& claim, const ComparedClaim& compared);

/// Findings by kind, each in a line or so.
void write_trace_findings(Page& page, const Voice& voice, const Trace& trace);

}  // namespace hearsay::render
