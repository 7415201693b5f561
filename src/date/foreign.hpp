// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "date/fault.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Dates written otherwise than in EDTF: "3 January 2024", "03.01.2024", "2024/01/03".
namespace hearsay::edtf {

/// A text that is written in a known other way.
struct Foreign {
    DateError error;                    ///< what is wrong with it, and how EDTF has it
    std::vector<std::string> readings;  ///< as EDTF, each one that it can be meant as
};

/// Whether the four digits of a year that is not written as EDTF has it are rather of another
/// calendar: Iran and Afghanistan count solar years now in the 1400s, Muslims lunar ones.
bool of_another_calendar(std::string_view year);

/// The help where they are.
inline constexpr std::string_view write_gregorian =
    "write the Gregorian date, the year first: YYYY-MM-DD";

/// Nothing where the text is written in no way that is known.
std::optional<Foreign> foreign_notation(std::string_view text);

}  // namespace hearsay::edtf
