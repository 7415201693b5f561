// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "text/trim.hpp"

#include <string>
#include <string_view>

/// A slip of somebody who does not know TOML, and what those who look for slips share.
namespace hearsay::records {

/// A line that is no TOML, and how it was probably meant.
struct Slip {
    std::string_view at;  ///< the part of the line to show
    std::string message;
    std::string help;  ///< may be empty
};

/// Whether the parser said something that holds these words.
constexpr bool says(std::string_view said, std::string_view words) {
    return said.find(words) != std::string_view::npos;
}

/// Whether it can stand in the name of a key or heading, beside points and hyphens.
constexpr bool is_of_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Up to `#`, which neither a heading nor a value without quotes can hold.
constexpr std::string_view without_comment(std::string_view text) {
    return text::trimmed(text.substr(0, text.find('#')));
}

}  // namespace hearsay::records
