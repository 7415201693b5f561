// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "date/point.hpp"

#include <optional>

/// The first and last days and seconds that a single date can mean.
namespace hearsay::edtf {

/// Sets `first` and `last` to the first and the last valid day that match, masks included (so
/// "200X-02-29" is 2000-02-29 and 2008-02-29); false where there is no such day.
bool settle_days(Point& point);

/// A range of seconds on the civil clock, both ends inclusive.
struct Limits {
    Seconds earliest = 0;
    Seconds latest = 0;
};

Limits limits_of(const Point& point);

/// The same, made wider on both sides where the date is approximate: by one unit of its own
/// precision or, where a single part is approximate, by one of that part (the largest of several).
Limits widened_limits(const Point& point);

}  // namespace hearsay::edtf
