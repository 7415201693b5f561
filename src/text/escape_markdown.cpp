// SPDX-License-Identifier: Apache-2.0

#include "text/ascii.hpp"
#include "text/escape.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cstddef>

namespace hearsay::text {

namespace {

constexpr std::string_view white_space = " \t\n\v\f\r";

/// How many bytes at the start of `text` would make a block of the line that they begin, so that
/// the last of them has to be escaped: a bullet, a heading, a rule, an underline, a definition, or
/// the number of a list.
std::size_t block_marker(std::string_view text) {
    if (std::string_view("#+-=:%").find(text.front()) != std::string_view::npos) {
        return 1;
    }
    const auto after =
        static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
    const bool numbers =
        after > 0 && after < text.size() && (text[after] == '.' || text[after] == ')');
    return numbers ? after + 1 : 0;
}

bool starts_with_ignoring_case(std::string_view text, std::string_view lower) {
    return same_but_for_capitals(text.substr(0, lower.size()), lower);
}

/// Writes one ASCII character of the text, which goes on with `rest`. The references work in a
/// table's cell too, where backslashes before a pipe are taken off first.
void append_inline(std::string& out, char byte, std::string_view rest) {
    switch (byte) {
    case '&':
        out += "&amp;";
        return;
    case '<':
        out += "&lt;";
        return;
    case '>':
        out += "&gt;";
        return;
    case '|':
        out += "&#124;";
        return;
    case ':':
        // "http://" would become a link in GitHub's flavour.
        out += rest.starts_with("//") ? "\\:" : ":";
        return;
    default:
        break;
    }
    if (std::string_view("\\`*_{}[]~$@^").find(byte) != std::string_view::npos) {
        out += '\\';
    }
    const bool control = (byte >= 0 && byte < 0x20) || byte == 0x7F;
    if (control) {
        append_utf8(out, replacement_character);
    } else {
        out += byte;
    }
}

std::string escape(std::string_view text, bool may_start_block) {
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    std::size_t pos = 0;
    if (may_start_block) {
        const std::size_t first = std::min(text.find_first_not_of(white_space), text.size());
        const std::size_t marker = first < text.size() ? block_marker(text.substr(first)) : 0;
        if (marker > 0) {
            out += first > 0 ? " " : "";
            out += text.substr(first, marker - 1);
            out += '\\';
            out += text[first + marker - 1];
            pos = first + marker;
        }
    }
    while (pos < text.size()) {
        const char byte = text[pos];
        if (white_space.find(byte) != std::string_view::npos) {
            out += ' ';
            pos = std::min(text.find_first_not_of(white_space, pos), text.size());
        } else if (starts_with_ignoring_case(text.substr(pos), "www.")) {
            out += text.substr(pos, 3);
            out += "\\.";
            pos += 4;
        } else if (static_cast<unsigned char>(byte) < 0x80) {
            ++pos;
            append_inline(out, byte, text.substr(pos));
        } else {
            const std::size_t start = pos;
            const char32_t point = decode(text, pos);
            const bool control = point >= 0x80 && point <= 0x9F;
            if (point == invalid_code_point || control) {
                append_utf8(out, replacement_character);
            } else {
                out += text.substr(start, pos - start);
            }
        }
    }
    return out;
}

}  // namespace

std::string markdown(std::string_view text) { return escape(text, true); }

std::string markdown_cell(std::string_view text) { return escape(text, false); }

}  // namespace hearsay::text
