#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/timeline.hpp>
#include <hearsay/trace.hpp>

#include "text/json.hpp"

namespace hearsay::render {

// The JSON of whole answers, which stand by themselves and in a report.
text::Json comparison_json(const Comparison& comparison, const DossierIndex& index);
text::Json one_trace_json(const Trace& trace, const DossierIndex& index);
text::Json one_timeline_json(const Timeline& timeline, const DossierIndex& index);

}  // namespace hearsay::render
