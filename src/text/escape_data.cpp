// SPDX-License-Identifier: Apache-2.0

#include "text/escape.hpp"
#include "text/json.hpp"
#include "text/terminal.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

namespace hearsay::text {

namespace {

bool is_control(char32_t point) { return point < 0x20 || (point >= 0x7F && point <= 0x9F); }

/// The backslash escape that TOML, JSON and Turtle share for a character, or nothing.
std::string_view short_escape(char32_t point) {
    switch (point) {
    case U'\b':
        return "\\b";
    case U'\t':
        return "\\t";
    case U'\n':
        return "\\n";
    case U'\f':
        return "\\f";
    case U'\r':
        return "\\r";
    case U'"':
        return "\\\"";
    case U'\\':
        return "\\\\";
    default:
        return {};
    }
}

/// The text with backslash escapes; characters that `raw` names for their offset stay.
template <typename Raw>
std::string backslashed(std::string_view text, Raw raw) {
    std::string out;
    out.reserve(text.size() + 8);
    for (std::size_t pos = 0; pos < text.size();) {
        const std::size_t start = pos;
        const char32_t point = decode(text, pos);
        const std::string_view escape = short_escape(point);
        if (point == invalid_code_point) {
            append_utf8(out, replacement_character);
        } else if (!escape.empty() && !raw(start)) {
            out += escape;
        } else if (escape.empty() && point > 0xFFFF && is_hidden(point)) {
            fmt::format_to(std::back_inserter(out), "\\U{:08X}", static_cast<unsigned>(point));
        } else if (escape.empty() && (is_control(point) || is_hidden(point))) {
            fmt::format_to(std::back_inserter(out), "\\u{:04X}", static_cast<unsigned>(point));
        } else {
            out += text.substr(start, pos - start);
        }
    }
    return out;
}

std::string one_line(std::string_view text) {
    return '"' + backslashed(text, [](std::size_t) { return false; }) + '"';
}

bool starts_formula(std::string_view text) {
    constexpr std::array<std::string_view, 11> starts = {
        "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};
    // With any number of ' in front it would be read as one that was guarded.
    const auto core = text.substr(std::min(text.find_first_not_of('\''), text.size()));
    return std::ranges::any_of(starts, [&](std::string_view s) { return core.starts_with(s); });
}

/// What R reads as nothing, in quotes too, and writes for it.
bool is_missing_value(std::string_view text) {
    return text.substr(std::min(text.find_first_not_of('\''), text.size())) == "NA";
}

bool is_plain_in_shell(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') ||
           std::string_view("_@%+=:,./-").find(byte) != std::string_view::npos;
}

/// In DOT: what XML cannot hold, which `dot` makes of it (XML 1.0, section 2.2), and controls.
bool is_unwritable(char32_t point) {
    return point == invalid_code_point || is_control(point) || point == 0xFFFE || point == 0xFFFF;
}

}  // namespace

std::string csv(std::string_view text) {
    std::string field = starts_formula(text) || is_missing_value(text) ? "'" : "";
    for (std::size_t pos = 0; pos < text.size();) {
        const std::size_t start = pos;
        if (decode(text, pos) == invalid_code_point) {
            append_utf8(field, replacement_character);
        } else {
            field += text.substr(start, pos - start);
            field += text[start] == '"' ? "\"" : "";
        }
    }
    const bool needs_quotes = field.find_first_of(",;\t\"\r\n") != std::string::npos ||
                              field.starts_with(' ') || field.ends_with(' ');
    return needs_quotes ? '"' + field + '"' : field;
}

std::string dot(std::string_view text) {
    std::string out = "\"";
    for (std::size_t pos = 0; pos < text.size();) {
        const std::size_t start = pos;
        const char32_t point = decode(text, pos);
        if (point == U'"' || point == U'\\') {
            out += '\\';
            out += text[start];
        } else if (point == U'&') {
            out += "&amp;";
        } else if (point == U'\n') {
            out += "\\n";
        } else if (point == U'\t') {
            out += ' ';
        } else if (is_unwritable(point)) {
            append_utf8(out, replacement_character);
        } else {
            out += text.substr(start, pos - start);
        }
    }
    return out + '"';
}

std::string percent_encoded(std::string_view text, std::string_view plain) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view unreserved =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    std::string out;
    out.reserve(text.size());
    for (const char each : text) {
        if (unreserved.find(each) != std::string_view::npos ||
            plain.find(each) != std::string_view::npos) {
            out += each;
        } else {
            const auto byte = static_cast<unsigned char>(each);
            out += '%';
            out += digits[byte >> 4U];
            out += digits[byte & 0xFU];
        }
    }
    return out;
}

std::string shell(std::string_view text) {
    if (!text.empty() && std::ranges::all_of(text, is_plain_in_shell)) {
        return std::string(text);
    }
    std::string out = "'";
    for (const char byte : text) {
        if (byte == '\'') {
            out += "'\\''";
        } else {
            out += byte;
        }
    }
    return out + '\'';
}

std::string toml_basic(std::string_view text) { return one_line(text); }

std::string toml_multiline(std::string_view text) {
    // A quote beside another, or at the end, could be taken for the end of the string.
    const auto raw = [&](std::size_t at) {
        const char byte = text[at];
        if (byte != '"') {
            return byte == '\n';
        }
        return at + 1 < text.size() && text[at + 1] != '"' && (at == 0 || text[at - 1] != '"');
    };
    return "\"\"\"\n" + backslashed(text, raw) + "\"\"\"";
}

std::string json(std::string_view text) {
    return Json(std::string(text)).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string turtle(std::string_view text) { return one_line(text); }

std::string prov_n(std::string_view text) {
    std::string out = "\"";
    out.reserve(text.size() + 8);
    for (std::size_t pos = 0; pos < text.size();) {
        const std::size_t start = pos;
        const char32_t point = decode(text, pos);
        if (const std::string_view escape = short_escape(point); !escape.empty()) {
            out += escape;
        } else if (point == invalid_code_point || is_control(point)) {
            append_utf8(out, replacement_character);
        } else {
            out += text.substr(start, pos - start);
        }
    }
    return out + '"';
}

}  // namespace hearsay::text
