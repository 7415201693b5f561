// SPDX-License-Identifier: Apache-2.0

#include "text/terminal.hpp"

#include "text/utf8.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace hearsay::text {

namespace {

constexpr std::size_t most_marks_in_a_row = 30;

bool within(char32_t point, char32_t low, char32_t high) { return point >= low && point <= high; }

bool is_noncharacter(char32_t point) {
    return within(point, 0xFDD0, 0xFDEF) || (point & 0xFFFEU) == 0xFFFE;
}

bool is_mark(char32_t point) {
    if (point < 0x300) {
        return false;
    }
    if (within(point, 0x200C, 0x200D)) {
        return true;
    }
    const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(point));
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME ||
           category == UTF8PROC_CATEGORY_MC;
}

void append_ascii(std::string& out, char32_t point, Newlines newlines) {
    switch (point) {
    case U'\t':
        out += ' ';
        break;
    case U'\n':
        out += newlines == Newlines::keep ? "\n" : "\\n";
        break;
    case U'\r':
        out += "\\r";
        break;
    default:
        if (point < 0x20 || point == 0x7F) {
            fmt::format_to(std::back_inserter(out), "\\x{:02x}", static_cast<unsigned>(point));
        } else {
            out += static_cast<char>(point);
        }
    }
}

bool runs_right_to_left(char32_t point) {
    // U+0590 starts the first of the right-to-left blocks.
    if (point < 0x590 || point == invalid_code_point) {
        return false;
    }
    switch (utf8proc_get_property(static_cast<utf8proc_int32_t>(point))->bidi_class) {
    case UTF8PROC_BIDI_CLASS_R:
    case UTF8PROC_BIDI_CLASS_AL:
    case UTF8PROC_BIDI_CLASS_AN:
        return true;
    default:
        return false;
    }
}

bool has_right_to_left(std::string_view line) {
    for (std::size_t pos = 0; pos < line.size();) {
        pos += printable_ascii_run(line, pos);
        if (pos < line.size() && runs_right_to_left(decode(line, pos))) {
            return true;
        }
    }
    return false;
}

std::string styled(bool color, std::string_view text, int on, int off) {
    return color ? fmt::format("\x1b[{}m{}\x1b[{}m", on, text, off) : std::string(text);
}

}  // namespace

bool is_hidden(char32_t point) {
    return within(point, 0x80, 0x9F) || point == 0x061C || point == 0x180E || point == 0x200B ||
           within(point, 0x200E, 0x200F) || within(point, 0x2028, 0x202E) ||
           within(point, 0x2060, 0x206F) || point == 0xFEFF || within(point, 0xFFF9, 0xFFFB) ||
           within(point, 0xE0000, 0xE007F) || is_noncharacter(point);
}

std::string terminal_safe(std::string_view text, Newlines newlines) {
    std::string out;
    out.reserve(text.size());
    std::size_t marks = 0;
    for (std::size_t pos = 0; pos < text.size();) {
        if (const std::size_t run = printable_ascii_run(text, pos); run > 0) {
            out += text.substr(pos, run);
            pos += run;
            marks = 0;
            continue;
        }
        const std::size_t start = pos;
        const char32_t point = decode(text, pos);
        marks = is_mark(point) && point != invalid_code_point ? marks + 1 : 0;
        if (point == invalid_code_point) {
            fmt::format_to(
                std::back_inserter(out), "\\x{:02x}", static_cast<unsigned char>(text[start])
            );
        } else if (point < 0x80) {
            append_ascii(out, point, newlines);
        } else if (is_hidden(point) || marks > most_marks_in_a_row) {
            fmt::format_to(std::back_inserter(out), "\\u{{{:X}}}", static_cast<unsigned>(point));
        } else {
            out += text.substr(start, pos - start);
        }
    }
    return out;
}

std::string isolate(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view line = text.substr(start, end - start);
        if (has_right_to_left(line)) {
            out += first_strong_isolate;
            out += line;
            out += pop_isolate;
        } else {
            out += line;
        }
        if (end < text.size()) {
            out += '\n';
        }
        start = end + 1;
    }
    return out;
}

std::string Style::bold(std::string_view text) const { return styled(color, text, 1, 22); }

std::string Style::dim(std::string_view text) const { return styled(color, text, 2, 22); }

std::string Style::red(std::string_view text) const { return styled(color, text, 31, 39); }

std::string Style::yellow(std::string_view text) const { return styled(color, text, 33, 39); }

}  // namespace hearsay::text
