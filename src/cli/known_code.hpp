// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/result.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace hearsay::cli {

/// Why a word is no code of a diagnostic, and what to do.
struct NoCode {
    std::string message;
    std::string help;
};

/// The code that a word names: "H012", "h012", or "error[H012]", which is how people copy it.
Result<std::string, NoCode> known_code(const std::string& word);

/// Those of warnings, in order.
std::vector<std::string> codes_of_warnings();

}  // namespace hearsay::cli
