// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>
#include <string_view>

namespace hearsay::records {

/// The last part of the key, within its quotes, that is given a value last before the end of a text
/// of TOML: of the table that is open there, and not of one within its value. None where there is
/// none. One pass; of broken TOML it tells the likeliest.
std::optional<std::string_view> last_key(std::string_view text);

}  // namespace hearsay::records
