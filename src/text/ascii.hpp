// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

/// Letters and digits of ASCII, whatever the locale.
namespace hearsay::text {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_letter(char c) { return is_lower(c) || (c >= 'A' && c <= 'Z'); }

/// A capital as a small letter; any other byte as it is.
constexpr char ascii_lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

inline std::string ascii_lower(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return ascii_lower(c); });
    return lower;
}

/// The digit that a code point is in Arabic, or in Persian and Urdu; none for any other.
constexpr std::optional<char> arabic_digit(char32_t point) {
    for (const char32_t zero : {U'\u0660', U'\u06F0'}) {
        if (point >= zero && point <= zero + 9) {
            return static_cast<char>('0' + (point - zero));
        }
    }
    return std::nullopt;
}

/// Whether two texts are the same but for capitals.
constexpr bool same_but_for_capitals(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return ascii_lower(c); };
    return std::ranges::equal(a, b, {}, lower, lower);
}

}  // namespace hearsay::text
