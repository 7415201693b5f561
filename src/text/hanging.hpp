// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Lines of two columns, as helps of commands have them, for a narrow terminal.
namespace hearsay::text {

/// The lines of a text, each of which is as it is where it fits into `columns`. What a longer one
/// goes on with stands from the column `second` on, where its second column begins; below its first
/// word where it is not indented, has nothing there, or has no room for `fewest_columns_of_text`.
/// Expects ASCII before the second column and a terminal-safe text; all lines are ended by a
/// newline.
[[nodiscard]] std::string
wrap_hanging(std::string_view text, std::size_t second, std::size_t columns);

/// So many columns at least a second column is worth.
constexpr std::size_t fewest_columns_of_text = 12;

}  // namespace hearsay::text
