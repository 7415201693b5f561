// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::text {

/// A row of a table of comma-separated values.
struct CsvRow {
    std::size_t number = 0;  ///< from 1, as a spreadsheet counts: blank lines too
    std::vector<std::string> fields;
};

/// Why a text is no such table.
struct CsvFault {
    std::size_t row = 0;    ///< from 1
    std::size_t field = 0;  ///< from 1; 0: the row as a whole
    std::string message;
};

struct CsvTable {
    std::vector<CsvRow> rows;
    std::optional<CsvFault> fault;  ///< the first; rows before it are there
};

/// Reads RFC 4180, strictly: fields separated by commas, a field with commas, quotes or line ends
/// in quotes, a quote in it doubled, every row with as many fields as the first. Rows end with CRLF
/// or LF; a line end within a field becomes LF; a byte order mark at the start and blank lines are
/// passed over. Linear, in one pass.
CsvTable read_csv(std::string_view text);

}  // namespace hearsay::text
