// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/import.hpp>

#include <optional>
#include <string>
#include <string_view>

/// What spreadsheets make of a table that somebody wants to import.
namespace hearsay::records {

/// The fault of a file that is no text in UTF-8 at all: a workbook, or a text in UTF-16.
std::optional<ImportFault> no_table(std::string_view content);

/// Takes the line `sep=;` off the beginning, by which Excel is told what separates fields; returns
/// what does. None where there is no such line.
std::optional<char> take_declared_separator(std::string_view& content);

/// What to do about a table in an encoding of one byte a letter.
inline constexpr std::string_view help_for_encoding =
    "the table is in another encoding, such as Windows-1252: save it as UTF-8 (spreadsheets offer "
    "\"CSV UTF-8\")";

/// The day, as EDTF, that spreadsheets keep as this number (days since 30 December 1899: 44927 is
/// 2023-01-01), with or without a time; empty where it is none of 1927 to 2119.
std::string day_kept_as(std::string_view number);

/// What is said of a value with its example as a field holds it: `10..20`.
std::string value_in_csv(std::string message);

/// The help with values as fields hold them, and not as a record file does: `100..300` for
/// `value = { min = 100, max = 300 }`.
std::string help_for_value(std::string_view help);

}  // namespace hearsay::records
