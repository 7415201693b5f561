// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// Years with their era, in plain words (plain_words.hpp): "476 ce", "44 bce".
namespace hearsay::edtf {

/// What stands before a year with its era at the end of a text, and that year: "15 march" and
/// "44 bce". Nothing where the text ends otherwise.
std::optional<std::pair<std::string_view, std::string_view>> split_before_year(std::string_view text
);

/// Of "2000", "476 ce", "44 bce" the astronomical year: -43 of the last.
std::optional<std::int64_t> year_in_prose(std::string_view text);

/// A year as EDTF has it: "0476", "-0043", "Y-16999".
std::string written_year(std::int64_t year);

/// A date that is given as of the year 2000, in another year. Empty where there is no such date.
std::string in_year(std::string_view date, std::string_view year);

}  // namespace hearsay::edtf
