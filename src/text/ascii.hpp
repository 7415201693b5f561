// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <string>
#include <string_view>

/// Letters of ASCII, whatever the locale.
namespace hearsay::text {

/// A capital as a small letter; any other byte as it is.
constexpr char ascii_lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

inline std::string ascii_lower(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return ascii_lower(c); });
    return lower;
}

/// Whether a text is this one but for capitals; `lower` has none.
constexpr bool is_but_for_capitals(std::string_view text, std::string_view lower) {
    return std::ranges::equal(text, lower, {}, [](char c) { return ascii_lower(c); });
}

}  // namespace hearsay::text
