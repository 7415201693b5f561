// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace hearsay {

/// Where in the record files something stands. `file` is the path as it was given; lines and
/// columns count from 1, columns in code points; 0 means that it is not known.
struct Place {
    std::string file;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::uint32_t length = 0;  ///< how many code points the caret underlines

    friend auto operator<=>(const Place&, const Place&) = default;
};

}  // namespace hearsay
