// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/timeline.hpp>
#include <hearsay/trace.hpp>

#include "model/position.hpp"
#include "text/json_writer.hpp"

#include <string>
#include <unordered_set>
#include <vector>

namespace hearsay::render {

// The JSON of whole answers, which stand by themselves and in a report: their members, into the
// object that is open.
void write_comparison(
    text::JsonWriter& out, const Comparison& comparison, const DossierIndex& index
);
void write_trace(text::JsonWriter& out, const Trace& trace, const DossierIndex& index);
/// "claims": {id: the claim as recorded} of these claims that a trace comes to, by position.
void write_traced_claims(
    text::JsonWriter& out,
    const Trace& trace,
    const DossierIndex& index,
    const std::vector<Standing>& standings,
    const std::vector<std::size_t>& nodes
);
/// Positions in `trace.nodes` of the claims that a trace comes to and that are not known yet, in
/// order of discovery; known they are then.
std::vector<std::size_t> traced_claims(
    const Trace& trace, const DossierIndex& index, std::unordered_set<std::string>& known
);
void write_timeline(text::JsonWriter& out, const Timeline& timeline, const DossierIndex& index);

}  // namespace hearsay::render
