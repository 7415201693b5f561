// SPDX-License-Identifier: Apache-2.0

#include "text/phrase.hpp"

#include "text/folding.hpp"
#include "text/utf8.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <string>

namespace hearsay::text {

namespace {

constexpr bool is_word_in_ascii(char32_t point) {
    return (point >= '0' && point <= '9') || (point >= 'a' && point <= 'z') ||
           (point >= 'A' && point <= 'Z');
}

/// The folded words in small letters, with one blank before and after each; one blank if there are
/// none.
std::string words_of(std::string_view text) {
    const std::string letters = folded(text);
    std::string words = " ";
    for (std::size_t pos = 0; pos < letters.size();) {
        const char32_t point = decode(letters, pos);
        if (is_joiner(point)) {
            continue;
        }
        if (point == invalid_code_point || (point < 0x80 && !is_word_in_ascii(point))) {
            if (words.back() != ' ') {
                words += ' ';
            }
            continue;
        }
        append_utf8(
            words, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(point)))
        );
    }
    if (words.back() != ' ') {
        words += ' ';
    }
    return words;
}

/// Where the next mark of omission begins, and how long it is.
std::pair<std::size_t, std::size_t> omission(std::string_view phrase) {
    constexpr std::array<std::string_view, 2> marks{"…", "..."};
    std::pair<std::size_t, std::size_t> first{phrase.size(), 0};
    for (const auto mark : marks) {
        if (const auto at = phrase.find(mark); at < first.first) {
            first = {at, mark.size()};
        }
    }
    return first;
}

}  // namespace

bool has_phrase(std::string_view text, std::string_view phrase) {
    const std::string words = words_of(text);
    for (std::size_t from = 0;;) {
        const auto [end, mark] = omission(phrase);
        const std::string part = words_of(phrase.substr(0, end));
        const auto at = words.find(part, from);
        if (at == std::string::npos) {
            return false;
        }
        from = at + part.size() - 1;  // the blank behind it is before the next one too
        if (end == phrase.size()) {
            return true;
        }
        phrase.remove_prefix(end + mark);
    }
}

}  // namespace hearsay::text
