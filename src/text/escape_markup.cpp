// SPDX-License-Identifier: Apache-2.0

#include "text/escape.hpp"
#include "text/utf8.hpp"

#include <cstddef>

namespace hearsay::text {

namespace {

/// The reference for a character that is markup in HTML and XML, or nothing.
std::string_view reference(char32_t point) {
    switch (point) {
    case U'&':
        return "&amp;";
    case U'<':
        return "&lt;";
    case U'>':
        return "&gt;";
    case U'"':
        return "&quot;";
    case U'\'':
        return "&#39;";
    default:
        return {};
    }
}

/// What both formats do alike; `other` writes the controls and whatever the format excepts.
template <typename Other>
std::string mark_up(std::string_view text, Other other) {
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    for (std::size_t pos = 0; pos < text.size();) {
        const std::size_t start = pos;
        const char32_t point = decode(text, pos);
        if (const std::string_view written = reference(point); !written.empty()) {
            out += written;
        } else if (point == invalid_code_point) {
            append_utf8(out, replacement_character);
        } else if (!other(out, point)) {
            out += text.substr(start, pos - start);
        }
    }
    return out;
}

}  // namespace

std::string html(std::string_view text) {
    return mark_up(text, [](std::string& out, char32_t point) {
        const bool control =
            (point < 0x20 && point != U'\t' && point != U'\n') || (point >= 0x7F && point <= 0x9F);
        if (control) {
            append_utf8(out, replacement_character);
        }
        return control;
    });
}

std::string xml(std::string_view text) {
    return mark_up(text, [](std::string& out, char32_t point) {
        switch (point) {
        case U'\t':
            out += "&#9;";
            return true;
        case U'\n':
            out += "&#10;";
            return true;
        case U'\r':
            out += "&#13;";
            return true;
        default:
            break;
        }
        const bool impossible = point < 0x20 || point == 0xFFFE || point == 0xFFFF;
        if (impossible) {
            append_utf8(out, replacement_character);
        }
        return impossible;
    });
}

}  // namespace hearsay::text
