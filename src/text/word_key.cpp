// SPDX-License-Identifier: Apache-2.0

#include "text/word_key.hpp"

#include "text/normal_form.hpp"
#include "text/utf8.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstddef>

namespace hearsay::text {

namespace {

/// The letter as a small one, and of a sign that is set in several ways the one that stands for all
/// of them.
char32_t plain_form(char32_t point) {
    switch (point) {
    case 0xB4:
    case 0x2BC:
    case 0x2018:
    case 0x2019:
        return '\'';
    case 0xAB:
    case 0xBB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
        return '"';
    case 0x2010:
    case 0x2011:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return '-';
    case 0x64A:  // Arabic yeh: of some keyboards, Persian yeh
        return 0x6CC;
    case 0x643:  // Arabic kaf likewise
        return 0x6A9;
    default:
        break;
    }
    constexpr char32_t arabic_zero = 0x660;
    constexpr char32_t persian_zero = 0x6F0;
    for (const char32_t zero : {arabic_zero, persian_zero}) {
        if (point >= zero && point < zero + 10) {
            return U'0' + (point - zero);
        }
    }
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(point)));
}

/// It makes words longer on the line, and says nothing.
constexpr char32_t tatweel = 0x640;

}  // namespace

std::optional<std::string> word_key(std::string_view word) {
    const auto may_vary = [](char byte) { return byte < 0 || (byte >= 'A' && byte <= 'Z'); };
    if (std::ranges::none_of(word, may_vary)) {
        return std::nullopt;
    }
    // A letter and its accent may be one character or two.
    const auto whole = composed(word, Case::kept);
    const std::string_view read = whole ? std::string_view(*whole) : word;
    std::string key;
    for (std::size_t at = 0; at < read.size();) {
        const auto begin = at;
        const char32_t point = decode(read, at);
        if (point == invalid_code_point) {
            key += read.substr(begin, at - begin);
        } else if (point != tatweel) {
            append_utf8(key, plain_form(point));
        }
    }
    return key == word ? std::nullopt : std::optional(std::move(key));
}

}  // namespace hearsay::text
