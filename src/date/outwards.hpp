// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

/// What lies before a date and after it, in the units that it is given in.
namespace hearsay::edtf {

/// The last day, month or year before a date: "2024-01-04" of "2024-01-05", "2023" of "2024",
/// "1989" of "199X". Empty where that is not sure, as of a season, or of what is approximate, and
/// where the year has not four digits.
std::string unit_before(std::string_view date);

/// The first one after it.
std::string unit_after(std::string_view date);

}  // namespace hearsay::edtf
