// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/import.hpp>
#include <hearsay/reading.hpp>

#include "fuzz.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace hearsay::fuzz {

/// What is imported is a record file that can be finished by hand, or there are words on why not.
inline void check_imported(const Imported& imported) {
    if (!imported) {
        require(!imported.error().empty(), "a refusal has a reason");
        return;
    }
    SourceFile source;
    source.path = "imported.toml";
    for (const Diagnostic& each : read_text(imported.value(), source).diagnostics) {
        // Bytes, characters, syntax and nesting; what is to be filled in comes later.
        constexpr std::array<std::string_view, 4> broken{"H002", "H003", "H004", "H005"};
        require(std::ranges::find(broken, each.code) == broken.end(), "what is imported is TOML");
    }
}

}  // namespace hearsay::fuzz
