// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "records/slip.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

/// What people write who do not know TOML: dates and texts without quotes, numbers with commas,
/// YAML's colons, lists without brackets.
namespace hearsay::records {

/// `line` without its newline, `stopped` the byte of it at which the parser stopped, and `said`
/// what the parser said. Nothing where the line tells no more than the parser did.
std::optional<Slip> slip_in(std::string_view line, std::size_t stopped, std::string_view said);

}  // namespace hearsay::records
