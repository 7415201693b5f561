// SPDX-License-Identifier: Apache-2.0

#include "text/slug.hpp"

#include "text/utf8.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace hearsay::text {

namespace {

/// The character with what it is made of: a letter and its marks, a ligature's letters.
void append_plain(std::string& out, char32_t point) {
    std::array<utf8proc_int32_t, 32> parts{};
    int boundary = 0;
    const auto count = utf8proc_decompose_char(
        static_cast<utf8proc_int32_t>(point),
        parts.data(),
        static_cast<utf8proc_ssize_t>(parts.size()),
        static_cast<utf8proc_option_t>(
            UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK
        ),
        &boundary
    );
    for (utf8proc_ssize_t i = 0; i < count && i < static_cast<utf8proc_ssize_t>(parts.size());
         ++i) {
        const auto part = parts[static_cast<std::size_t>(i)];
        const bool is_plain = (part >= 'a' && part <= 'z') || (part >= '0' && part <= '9');
        out += is_plain ? static_cast<char>(part) : ' ';
    }
}

}  // namespace

std::string slug(std::string_view text, std::size_t longest) {
    std::string plain;
    for (std::size_t pos = 0; pos < text.size() && plain.size() < 4 * longest;) {
        const char32_t point = decode(text, pos);
        if (point == U'\'' || point == U'’') {
            continue;  // within a word
        }
        append_plain(plain, point == invalid_code_point ? U' ' : point);
    }
    std::string slug;
    std::size_t begin = 0;
    while (begin < plain.size()) {
        const auto end = std::min(plain.find(' ', begin), plain.size());
        if (end > begin) {
            if (slug.empty()) {
                slug = plain.substr(begin, std::min(end - begin, longest));
            } else if (slug.size() + 1 + end - begin <= longest) {
                slug += '-';
                slug.append(plain, begin, end - begin);
            } else {
                break;
            }
        }
        begin = end + 1;
    }
    return slug;
}

}  // namespace hearsay::text
