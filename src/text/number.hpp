// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

/// Numbers as texts, in digits of ASCII whatever the locale.
namespace hearsay::text {

/// The number that the whole text is, with nothing before or behind it but a minus of a signed one;
/// none where it is none or too large for its type.
template <std::integral Number>
std::optional<Number> number_of(std::string_view text) {
    Number number = 0;
    const auto* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

/// With zeros in front up to so many digits. Not for numbers below zero.
inline std::string padded(std::int64_t number, std::size_t digits) {
    const std::string text = std::to_string(number);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

}  // namespace hearsay::text
