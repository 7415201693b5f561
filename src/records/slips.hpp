// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// What people write who do not know TOML: dates and texts without quotes, numbers with commas,
/// YAML's colons, lists without brackets.
namespace hearsay::records {

/// A line that is no TOML, and how it was probably meant.
struct Slip {
    std::string_view at;  ///< the part of the line to show
    std::string message;
    std::string help;  ///< may be empty
};

/// `line` without its newline, `stopped` the byte of it at which the parser stopped, and `said`
/// what the parser said. Nothing where the line tells no more than the parser did.
std::optional<Slip> slip_in(std::string_view line, std::size_t stopped, std::string_view said);

/// A text without blanks at its ends.
std::string_view stripped(std::string_view text);

}  // namespace hearsay::records
