// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::text {

/// A row of a table of separated values.
struct CsvRow {
    std::size_t number = 0;  ///< from 1, as a spreadsheet counts: blank lines too
    std::vector<std::string> fields;
};

/// What is said of a field that is not in UTF-8.
inline constexpr std::string_view csv_not_utf8 = "is not in UTF-8";

/// Why a text is no such table.
struct CsvFault {
    std::size_t row = 0;    ///< from 1
    std::size_t field = 0;  ///< from 1; 0: the row as a whole
    std::string message;
};

struct CsvTable {
    std::vector<CsvRow> rows;
    /// Rows that have not as many fields as the first are faults and not among the rows; at most
    /// one fault of another kind stands last, and nothing behind it was read.
    std::vector<CsvFault> faults;
};

/// What separates fields: of comma, semicolon and tab what the first row has most of outside of
/// quotes, a comma where it has none.
char separator_of(std::string_view text);

/// Reads RFC 4180, strictly but for the separator: a field with separators, quotes or line ends in
/// quotes, a quote in it doubled, every row with as many fields as the first. Rows end with CRLF or
/// LF; a line end within a field becomes LF; a byte order mark at the start and blank lines are
/// passed over. Linear, in one pass.
CsvTable read_csv(std::string_view text, char separator = ',');

}  // namespace hearsay::text
