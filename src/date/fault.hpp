// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/date.hpp>

#include <optional>
#include <string>
#include <string_view>

/// What is wrong with a text: the words for characters that have no place in a date.
namespace hearsay::edtf {

/// Nothing, or the reason why reading stopped.
using Fault = std::optional<DateError>;

/// What is wrong with `length` bytes at `at`, without advice.
DateError fault(std::size_t at, std::size_t length, std::string message);

/// What was expected ("a year of four digits") and is not at `at`, the end of the text included.
DateError unexpected(std::string_view text, std::size_t at, std::string_view wanted);

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
constexpr bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
constexpr char to_upper(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

}  // namespace hearsay::edtf
