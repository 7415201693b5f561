// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <span>
#include <string_view>

namespace hearsay::records {

struct Country {
    std::string_view code;   ///< of ISO 3166-1, in two letters
    std::string_view code3;  ///< in three
    std::string_view name;   ///< in English
};

/// All that have a code, by code.
[[nodiscard]] std::span<const Country> countries();

}  // namespace hearsay::records
