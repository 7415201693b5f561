// SPDX-License-Identifier: Apache-2.0

#include "records/syntax_words.hpp"

#include "records/last_key.hpp"
#include "records/scan.hpp"
#include "records/slips.hpp"
#include "text/trim.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace hearsay::records {
namespace {

struct Wording {
    std::string_view parser;  ///< part of what toml++ says
    std::string_view message;
    std::string_view help;
};

constexpr std::size_t longest_looked_at = 4096;  ///< bytes of a line

constexpr std::string_view without_quotes = "a text has to stand in quotes";
constexpr std::string_view more_than_a_value = "there is more on the line than one value";
constexpr std::string_view neither = "this is neither a number nor a text in quotes";
constexpr std::string_view quote_it = "texts and dates stand in quotes: \"…\"";
constexpr std::string_view bad_backslash = "a backslash that stands for nothing";
constexpr std::string_view write_it_plainly = "double it, or write the text in single quotes: '…'";
constexpr std::string_view half_a_character = "the escape names half a character";
constexpr std::string_view too_large = "the number is too large";
constexpr std::string_view starts_with_zero = "a number cannot start with 0";
constexpr std::string_view no_character = "the escape names no character";

// The commonest slips. What is not here keeps the parser's own words.
constexpr Wording wordings[] = {
    {"could not determine value type", without_quotes, "write it as \"…\""},
    {"expected 'true', saw", without_quotes, "write it as \"…\""},
    {"expected 'false', saw", without_quotes, "write it as \"…\""},
    {"expected 'inf', saw", without_quotes, "write it as \"…\""},
    {"expected 'nan', saw", without_quotes, "write it as \"…\""},
    {"expected value, saw", "there is no value after `=`", "give one, or leave the key out"},
    {"encountered end-of-file", "the file ends in the middle", "is a quote or bracket missing?"},
    {"unescaped control characters other than TAB",
     "the text has no closing quote on its line",
     "close it, or write \"\"\"…\"\"\" around a text of several lines"},
    // Of a text in single quotes; other control characters the parser does not get to see.
    {"control characters other than TAB",
     "the text has no closing quote on its line",
     "close it, or write '''…''' around a text of several lines"},
    {"values greater than U+10FFFF", no_character, "write the character itself"},
    {"unknown escape sequence", bad_backslash, write_it_plainly},
    {"escape sequence '\\", bad_backslash, write_it_plainly},
    {"expected hex digit", bad_backslash, write_it_plainly},
    {"expected a comment or whitespace, saw", more_than_a_value, ""},
    {"is not representable in 64 bits", too_large, ""},
    {"leading zeroes are prohibited", starts_with_zero, "dates and ids stand in quotes"},
    {"expected '=', saw", "there is no `=` after the key", ""},
    {"dangling comma", "a comma before the closing brace", ""},
    {"unicode surrogates", half_a_character, "write the character itself"},
    {"closing ']', saw comma", "there is a comma too many", "take it out"},
    {"closing '}', saw comma", "there is a comma too many", "take it out"},
    {"cannot redefine existing array",
     "this table is a list elsewhere",
     "write its name in double brackets: [[…]]"},
    {"expected bare key", "a part of this key is missing", ""},
    // Within lists; what stands behind a key tells more (slips.hpp).
    {"value-terminator", neither, quote_it},
    {"digit", neither, quote_it},
    {"expected month between", neither, quote_it},
    {"expected day between", neither, quote_it},
    {"expected hour between", neither, quote_it},
    {"expected minute between", neither, quote_it},
    {"expected second between", neither, quote_it},
    {"underscores", neither, quote_it},
    {"exponent", neither, quote_it},
    {"could not be interpreted as a value", neither, quote_it},
    {"too long to identify type", neither, quote_it},
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
    const std::size_t offset = line.substr(0, longest_looked_at).find(key);
    if (key.empty() || offset == std::string_view::npos) {
        return at;
    }
    const std::size_t start = lines.offset({at.line, 1}) + offset;
    const auto column = static_cast<std::uint32_t>(lines.position(start).column);
    const auto end = static_cast<std::uint32_t>(lines.position(start + key.size()).column);
    return {at.line, column, at.line, end};
}

/// The key whose `=` the parser stopped behind: it does not tell keys in quotes as they are. None
/// where it stopped elsewhere, as before a part of a dotted key.
std::optional<std::string_view>
key_given_before(std::string_view text, const SyntaxError& error, const text::LineIndex& lines) {
    const std::size_t stopped = lines.offset({error.at.line, error.at.column});
    const std::string_view before = text.substr(0, std::min(stopped, text.size()));
    return text::trimmed(before).ends_with('=') ? last_key(before) : std::nullopt;
}

/// The region of a part of the whole text, which stands on one line.
Region region_of(std::string_view part, std::string_view text, const text::LineIndex& lines) {
    const auto start = static_cast<std::size_t>(part.data() - text.data());
    const text::Position begin = lines.position(start);
    const text::Position end = lines.position(start + part.size());
    const auto line = static_cast<std::uint32_t>(begin.line);
    return {
        line,
        static_cast<std::uint32_t>(begin.column),
        line,
        static_cast<std::uint32_t>(end.column)};
}

/// Without "Error while parsing string: ".
std::string_view without_lead(std::string_view message) {
    if (message.starts_with("Error while parsing ")) {
        const std::size_t colon = message.find(": ");
        return colon == std::string_view::npos ? message : message.substr(colon + 2);
    }
    return message;
}

/// The region of a part of a line, which `part` has to be.
Region region_within(std::uint32_t line, std::string_view part, const text::LineIndex& lines) {
    const auto offset = static_cast<std::size_t>(part.data() - lines.line_text(line).data());
    const std::size_t start = lines.offset({line, 1}) + offset;
    const auto column = static_cast<std::uint32_t>(lines.position(start).column);
    const auto end = static_cast<std::uint32_t>(lines.position(start + part.size()).column);
    return {line, column, line, end};
}

/// Whether a line begins what cannot stand within an array: `key =` or `[[claim]]`.
bool begins_anew(std::string_view line) {
    line = text::trimmed(line);
    constexpr std::string_view name = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";
    if (line.starts_with('[')) {
        const std::size_t inside = line.find_first_not_of("[ \t");
        return inside != std::string_view::npos &&
               name.find(line[inside]) != std::string_view::npos;
    }
    const std::string_view key = text::trimmed(line.substr(0, line.find('=')));
    return key.size() < line.size() && !key.empty() &&
           key.find_first_not_of("0123456789-.") != std::string_view::npos &&
           std::ranges::all_of(key, [&](char c) {
               return name.find(c) != std::string_view::npos || (c >= '0' && c <= '9') ||
                      c == '-' || c == '.';
           });
}

/// That an array is not closed, the parser notices only at what follows it.
std::optional<SyntaxWords>
open_array_words(const SyntaxError& error, const text::LineIndex& lines, std::string_view text) {
    const bool at_end = error.message.find("encountered end-of-file") != std::string::npos;
    if (!at_end && !begins_anew(lines.line_text(error.at.line))) {
        return std::nullopt;
    }
    const std::size_t end = at_end ? text.size() : lines.offset({error.at.line, 1});
    const auto open = open_array(text.substr(0, end));
    if (!open) {
        return std::nullopt;
    }
    const text::Position at = lines.position(*open);
    const auto line = static_cast<std::uint32_t>(at.line);
    const auto column = static_cast<std::uint32_t>(at.column);
    return SyntaxWords{
        {line, column, line, column + 1},
        "the `[` of line " + std::to_string(line) + " is not closed",
        at_end ? "close it with `]`"
               : "close it with `]` before line " + std::to_string(error.at.line)};
}

/// The word behind the `=` of a line, within `line`.
std::string_view word_given(std::string_view line) {
    line = line.substr(0, longest_looked_at);
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos) {
        return {};
    }
    const std::string_view rest = text::trimmed(line.substr(equals + 1));
    return rest.substr(0, rest.find_first_of(" \t#"));
}

/// A word without quotes is refused at its first letter that `true` or `nan` does not have: the
/// place of its beginning.
Region value_region(const Region& at, const text::LineIndex& lines) {
    const std::string_view word = word_given(lines.line_text(at.line));
    const bool is_list = word.empty() || word.front() == '[' || word.front() == '{';
    return is_list ? at : region_within(at.line, word.substr(0, 1), lines);
}

/// An escape is refused behind its end: the place of all of it.
Region escape_region(const Region& at, const text::LineIndex& lines) {
    const std::string_view line = lines.line_text(at.line);
    const std::size_t behind = lines.offset({at.line, at.column}) - lines.offset({at.line, 1});
    const std::string_view before = line.substr(0, std::min(behind, line.size()));
    const std::size_t backslash = before.rfind('\\');
    return backslash == std::string_view::npos
               ? at
               : region_within(at.line, before.substr(backslash), lines);
}

/// A number is refused behind its end, or within it: the place of all of it.
Region number_region(const Region& at, const text::LineIndex& lines) {
    constexpr std::string_view of_numbers = "0123456789abcdefxoABCDEFXO_+-.";
    const std::string_view line = lines.line_text(at.line);
    const std::size_t stopped =
        std::min(lines.offset({at.line, at.column}) - lines.offset({at.line, 1}), line.size());
    const std::size_t last = line.find_last_of(of_numbers, stopped);
    if (last == std::string_view::npos || last + 1 < stopped) {
        return at;
    }
    const std::size_t end = std::min(line.find_first_not_of(of_numbers, last), line.size());
    const std::size_t before = line.find_last_not_of(of_numbers, last);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    return region_within(at.line, line.substr(begin, end - begin), lines);
}

/// What to do about what stands behind a value.
std::string help_with_more(const Region& at, const text::LineIndex& lines) {
    const auto line = lines.line_text(at.line);
    const auto start = lines.offset({at.line, at.column}) - lines.offset({at.line, 1});
    const auto more = text::trimmed(line.substr(std::min(start, line.size())));
    const auto is_of_key = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    };
    const auto* const end = std::find_if_not(more.begin(), more.end(), is_of_key);
    const auto behind = text::trimmed(more.substr(static_cast<std::size_t>(end - more.begin())));
    if (more == "," || more == ";") {
        return "no " + std::string(more == "," ? "comma" : "semicolon") +
               " ends a line: take it out";
    }
    if (more == "]" || more == "}") {
        return "a bracket too many: take it out";
    }
    if (more.starts_with("//") || more.starts_with("/*") || more.starts_with("--")) {
        return "a comment begins with `#`";
    }
    if (end != more.begin() && behind.starts_with('=')) {
        return "each key stands in a line of its own";
    }
    const auto word = word_given(line);
    if (word.starts_with('"')) {
        return "a text that has quotes in it: put a backslash before each (\\\"), or write it in "
               "single quotes: '…'";
    }
    return word.starts_with('\'')
               ? "a text that has an apostrophe in it: write it in double quotes, "
                 "\"…\""
               : "";
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

constexpr std::string_view name_taken = "cannot redefine existing";

}  // namespace

bool is_name_taken(const SyntaxError& error) {
    return without_lead(error.message).starts_with(name_taken);
}

SyntaxWords
in_words(const SyntaxError& error, const text::LineIndex& lines, std::string_view text) {
    if (auto words = open_array_words(error, lines, text)) {
        return *std::move(words);
    }
    const std::string_view said = without_lead(error.message);
    const std::string_view line = lines.line_text(error.at.line);
    const std::size_t stopped =
        lines.offset({error.at.line, error.at.column}) - lines.offset({error.at.line, 1});
    // Whoever wrote a text of several lines wrote no key there.
    const bool is_in_text =
        scan(text.substr(0, lines.offset({error.at.line, 1}))).open_text.has_value();
    if (auto slip = line.size() > longest_looked_at || is_in_text ? std::nullopt
                                                                  : slip_in(line, stopped, said)) {
        return {
            region_within(error.at.line, slip->at, lines),
            std::move(slip->message),
            std::move(slip->help)};
    }
    SyntaxWords words{error.at, {}, {}};
    words.at.end_line = words.at.line;
    words.at.end_column = std::max(words.at.end_column, words.at.column + 1);
    for (const Wording& wording : wordings) {
        if (said.find(wording.parser) != std::string_view::npos) {
            words.message = wording.message;
            words.help = wording.help;
            if (wording.message == half_a_character || wording.message == no_character) {
                words.at = escape_region(words.at, lines);
            } else if (wording.message == too_large || wording.message == starts_with_zero) {
                words.at = number_region(words.at, lines);
            } else if (wording.message == without_quotes) {
                words.at = value_region(words.at, lines);
            } else if (wording.message == more_than_a_value) {
                words.help = help_with_more(words.at, lines);
            }
            return words;
        }
    }
    if (said.starts_with(name_taken)) {
        const auto given = key_given_before(text, error, lines);
        const std::string_view key = given ? *given : key_in(said);
        words.at = given ? region_of(*given, text, lines) : key_region(words.at, key, lines);
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
