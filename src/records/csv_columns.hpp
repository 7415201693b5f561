// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "records/import_draft.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace hearsay::records {

/// How the field of a column becomes a value of TOML.
enum class Form : std::uint8_t { text, word, words, number, range, flag };

/// A column of a table of claims: the key of [[claim]] that it holds, or behind `in_appearance`
/// that of its appearance.
struct CsvColumn {
    std::string_view column;
    Form form = Form::text;
    std::string_view one = {};  ///< the key for one of several words, where it is another
    std::string_view key = {};  ///< the key for several, where it is another
};

constexpr std::string_view in_appearance = "appearance.";

/// All that there are, in the order of their keys in the record format.
std::span<const CsvColumn> csv_columns();

/// Without blanks around it.
std::string_view trimmed(std::string_view text);

/// Without the ' that keeps a text from being taken for a formula or a missing value.
std::string_view without_guard(std::string_view field);

/// Spreadsheets write TRUE and FALSE.
std::optional<bool> flag_of(std::string_view field);

/// Adds the field to the draft as its key and value. `where`: its place in the table.
void add(Draft& draft, const CsvColumn& column, std::string_view field, std::string where);

}  // namespace hearsay::records
