// SPDX-License-Identifier: Apache-2.0

#include "date/fault.hpp"

#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <utility>

namespace hearsay::edtf {

namespace {

// A character of UTF-8 counts as one, so that a caret stands under all of it.
std::size_t length_at(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && text::is_continuation(text[end]))
        ++end;
    return end - at;
}

std::string name_of(char c) {
    if (c >= '!' && c <= '~')
        return std::string("`") + c + "`";
    return "a control character";
}

}  // namespace

DateError fault(std::size_t at, std::size_t length, std::string message) {
    return {at, length, std::move(message), {}};
}

DateError unexpected(std::string_view text, std::size_t at, std::string_view wanted) {
    if (at >= text.size())
        return {text.size(), 1, "the date ends where " + std::string(wanted) + " should be", {}};
    const char c = text[at];
    if (is_blank(c)) {
        std::size_t end = at;
        while (end < text.size() && is_blank(text[end]))
            ++end;
        return {at, end - at, "a date has no blanks in it or around it", {}};
    }
    if (!is_ascii(c))
        return {at, length_at(text, at), "a date holds plain ASCII characters only", {}};
    const bool in_word = at + 1 < text.size() && is_lower(text::ascii_lower(text[at + 1]));
    if (!in_word && (c == 't' || c == 'z' || c == 'x' || c == 'y'))
        return {
            at,
            1,
            "the letters of a date are capitals: `" + std::string(1, to_upper(c)) + "`, not " +
                name_of(c),
            {}};
    return {at, 1, name_of(c) + " where " + std::string(wanted) + " should be", {}};
}

}  // namespace hearsay::edtf
