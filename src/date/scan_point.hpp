// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "date/fault.hpp"
#include "date/point.hpp"

#include <cstddef>
#include <string_view>

/// Reads one date: "2024-01-03", "2004-06~-11", "156X-12-25", "2001-21", "Y170000002", or an
/// instant.
namespace hearsay::edtf {

/// Reads what stands from `at` to the end of the text into an empty point. The offsets of a fault
/// count from the start of the text. The days are settled, so the date is known to exist.
Fault scan_point(std::string_view text, std::size_t at, Point& point);

/// Reads the time of day from `at`, which is behind the "T", to the end of the text: hh:mm:ss and a
/// zone ("Z", "+03:30", "-05") or none.
Fault scan_time(std::string_view text, std::size_t at, Point& point);

}  // namespace hearsay::edtf
