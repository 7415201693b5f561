// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Digits and signs of dates as other scripts have them: Arabic and Persian ones (۲۰۲۴), and those
/// of full width, which Chinese and Japanese are typed with (２０２４／０１).
namespace hearsay::edtf {

/// What a code point is in ASCII, where it is of ASCII or has its like there.
std::optional<char> plain_character(char32_t point);

/// The text with all of these in ASCII.
std::string in_plain_characters(std::string_view text);

}  // namespace hearsay::edtf
