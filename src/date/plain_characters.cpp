// SPDX-License-Identifier: Apache-2.0

#include "date/plain_characters.hpp"

#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <cstddef>

namespace hearsay::edtf {

std::optional<char> plain_character(char32_t point) {
    constexpr char32_t arabic_comma = 0x60C;
    constexpr char32_t blank_of_full_width = 0x3000;
    // The signs of full width stand in the order of ASCII, from `!` to `~`.
    constexpr char32_t first = 0xFF01;
    constexpr char32_t last = 0xFF5E;
    if (point < 0x80)
        return static_cast<char>(point);
    if (point >= first && point <= last)
        return static_cast<char>(point - first + '!');
    if (point == arabic_comma)
        return ',';
    if (point == blank_of_full_width)
        return ' ';
    return text::arabic_digit(point);
}

std::string in_plain_characters(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        if (const auto c = plain_character(text::decode(text, at)))
            plain += *c;
        else
            plain += text.substr(begin, at - begin);
    }
    return plain;
}

}  // namespace hearsay::edtf
