// SPDX-License-Identifier: Apache-2.0

#include "records/recovery.hpp"
#include "records/scan.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace hearsay::records {
namespace {

struct Wording {
    std::string_view parser;  ///< part of what toml++ says
    std::string_view message;
    std::string_view help;
};

// The commonest slips. What is not here keeps the parser's own words.
constexpr Wording wordings[] = {
    {"could not determine value type", "a text has to stand in quotes", "write it as \"…\""},
    {"expected value, saw", "there is no value after `=`", ""},
    {"encountered end-of-file", "the file ends in the middle", "is a quote or bracket missing?"},
    {"unescaped control characters other than TAB",
     "the text has no closing quote on its line",
     "close it, or write \"\"\"…\"\"\" around a text of several lines"},
    {"unknown escape sequence",
     "a backslash that stands for nothing",
     "double it, or write the text in single quotes: '…'"},
    {"expected a comment or whitespace, saw", "there is more on the line than one value", ""},
    {"is not representable in 64 bits", "the number is too large", ""},
    {"leading zeroes are prohibited",
     "a number cannot start with 0",
     "dates and ids stand in quotes"},
    {"expected '=', saw", "there is no `=` after the key", ""},
    {"dangling comma", "a comma before the closing brace", ""},
    {"unicode surrogates", "the escape names half a character", "write the character itself"},
    {"cannot redefine existing array",
     "this table is a list elsewhere",
     "write its name in double brackets: [[…]]"},
};

/// The key within "cannot redefine existing integer 'a.b'".
std::string_view key_in(std::string_view message) {
    const std::size_t open = message.find('\'');
    const std::size_t close = message.rfind('\'');
    if (open == std::string_view::npos || close <= open) {
        return {};
    }
    const std::string_view path = message.substr(open + 1, close - open - 1);
    const std::size_t dot = path.rfind('.');
    return dot == std::string_view::npos ? path : path.substr(dot + 1);
}

/// A repeated key is found by the parser behind its value: the place of its name.
Region key_region(const Region& at, std::string_view key, const text::LineIndex& lines) {
    const std::string_view line = lines.line_text(at.line);
    const std::size_t offset = line.substr(0, 4096).find(key);
    if (key.empty() || offset == std::string_view::npos) {
        return at;
    }
    const std::size_t start = lines.offset({at.line, 1}) + offset;
    const auto column = static_cast<std::uint32_t>(lines.position(start).column);
    const auto end = static_cast<std::uint32_t>(lines.position(start + key.size()).column);
    return {at.line, column, at.line, end};
}

/// Without "Error while parsing string: ".
std::string_view without_lead(std::string_view message) {
    if (message.starts_with("Error while parsing ")) {
        const std::size_t colon = message.find(": ");
        return colon == std::string_view::npos ? message : message.substr(colon + 2);
    }
    return message;
}

/// The parser may have seen a stand-in (scan.hpp) where it stopped.
std::string with_the_character(std::string said, const Region& at, const text::LineIndex& lines) {
    const auto line = lines.line_text(at.line);
    auto start = lines.offset({at.line, at.column}) - lines.offset({at.line, 1});
    const auto first = start;
    if (start >= line.size() || text::decode(line, start) == text::invalid_code_point) {
        return said;
    }
    for (const auto stand_in : {two_byte_stand_in, three_byte_stand_in}) {
        if (const auto found = said.find(stand_in); found != std::string::npos) {
            said.replace(found, stand_in.size(), line.substr(first, start - first));
        }
    }
    return said;
}

}  // namespace

SyntaxWords in_words(const SyntaxError& error, const text::LineIndex& lines) {
    const std::string_view said = without_lead(error.message);
    SyntaxWords words{error.at, {}, {}};
    words.at.end_line = words.at.line;
    words.at.end_column = std::max(words.at.end_column, words.at.column + 1);
    for (const Wording& wording : wordings) {
        if (said.find(wording.parser) != std::string_view::npos) {
            words.message = wording.message;
            words.help = wording.help;
            return words;
        }
    }
    if (said.starts_with("cannot redefine existing")) {
        const std::string_view key = key_in(said);
        words.at = key_region(words.at, key, lines);
        words.message = backquoted(key) + " is given twice";
        words.help = key == "id" ? "keep one of them, or begin the next record with its own "
                                   "heading above this line, such as [[claim]]"
                                 : "keep one of them";
        return words;
    }
    words.message = "this is no TOML: " + with_the_character(std::string(said), error.at, lines);
    return words;
}

}  // namespace hearsay::records
