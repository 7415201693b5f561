// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "records/slip.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace hearsay::records {

/// A blank of print at the start of a text, which TOML does not take for one.
std::optional<Slip> blank_slip(std::string_view text);

/// What is wrong with the value of a line `key = value`, by the kind of value that the key has:
/// dates and texts without quotes, numbers with commas, several values without brackets. The same
/// arguments as `slip_in`.
std::optional<Slip> value_slip(std::string_view line, std::size_t stopped, std::string_view said);

}  // namespace hearsay::records
