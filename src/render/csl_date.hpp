// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/date.hpp>

#include "text/json.hpp"

namespace hearsay::render {

/// A date variable of CSL-JSON 1.0: `date-parts` of years, months, days and closed ranges of these,
/// with `circa` where any end is approximate, and `season`; what these cannot say stands as EDTF
/// text in `literal`. Times of day are left out.
text::Json csl_date(const Date& date);

}  // namespace hearsay::render
