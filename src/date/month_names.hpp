// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <string_view>

/// Months of the Gregorian calendar by their names in English, French, German, Spanish, Russian,
/// Turkish and Persian. Months of other calendars have none here: they begin on other days.
namespace hearsay::edtf {

/// In English, January first.
inline constexpr std::array<std::string_view, 12> english_months = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"};

/// 1 to 12, or 0 where it is no such name or abbreviation. Capitals and accents do not matter; an
/// English name may be cut anywhere behind its third letter.
int month_named(std::string_view word);

}  // namespace hearsay::edtf
