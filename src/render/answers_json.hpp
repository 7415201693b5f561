// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/timeline.hpp>
#include <hearsay/trace.hpp>

#include "model/position.hpp"
#include "text/json.hpp"

#include <string>
#include <unordered_set>
#include <vector>

namespace hearsay::render {

// The JSON of whole answers, which stand by themselves and in a report.
text::Json comparison_json(const Comparison& comparison, const DossierIndex& index);
/// A report holds its claims and documents once, so its traces are without records, but for claims
/// that its comparison does not hold: the first trace that comes to one has it.
enum class TraceRecords { with, without };
text::Json one_trace_json(const Trace& trace, const DossierIndex& index, TraceRecords records);
/// {id: the claim as recorded} of the claims that a trace comes to and that are not known yet, in
/// order of discovery; known they are then.
text::Json traced_claims_json(
    const Trace& trace,
    const DossierIndex& index,
    const std::vector<Standing>& standings,
    std::unordered_set<std::string>& known
);
text::Json one_timeline_json(const Timeline& timeline, const DossierIndex& index);

}  // namespace hearsay::render
