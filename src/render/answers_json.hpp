#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/timeline.hpp>
#include <hearsay/trace.hpp>

#include "text/json.hpp"

namespace hearsay::render {

// The JSON of whole answers, which stand by themselves and in a report.
text::Json comparison_json(const Comparison& comparison, const DossierIndex& index);
/// A report holds its claims and documents once, so its traces are `without_records`.
enum class TraceRecords { with, without };
text::Json one_trace_json(const Trace& trace, const DossierIndex& index, TraceRecords records);
text::Json one_timeline_json(const Timeline& timeline, const DossierIndex& index);

}  // namespace hearsay::render
