// SPDX-License-Identifier: Apache-2.0

#include "records/slips.hpp"

#include <hearsay/vocabulary.hpp>

#include "records/faults.hpp"
#include "records/syntax.hpp"
#include "records/value_slips.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

namespace hearsay::records {
namespace {

/// `title: "x"`, `- title = "x"`, `key of words = "x"`, of which `rest` is where `=` is missing.
std::optional<Slip>
lacks_equals(std::string_view line, std::string_view content, std::string_view rest) {
    const std::string message = "there is no `=` after the key";
    if (content.starts_with("- ")) {
        return Slip{content.substr(0, 1), "a line begins with its key", "take the `-` out"};
    }
    if (content.starts_with('"') || content.starts_with('\'')) {
        return Slip{content.substr(0, 1), "a key has no quotes", "take them out"};
    }
    if (rest.starts_with(':')) {
        return Slip{rest.substr(0, 1), message, "write `=` in place of `:`"};
    }
    if (rest.starts_with('"') || rest.starts_with('\'')) {
        return Slip{rest.substr(0, 1), message, "write `=` before the text"};
    }
    const std::size_t equals = rest.find('=');
    const bool is_of_words =
        equals != std::string_view::npos && std::ranges::all_of(rest.substr(0, equals), [](char c) {
            return is_of_name(c) || c == ' ';
        });
    return is_of_words ? std::optional(Slip{
                             text::trimmed(line.substr(0, line.find('='))),
                             "a key is one word",
                             "words of a key are joined by `_`"})
                       : std::nullopt;
}

/// `naсme = "x"` with a letter of Cyrillic: which one it is, as it may look like another.
std::optional<Slip> letter_slip(std::string_view content) {
    const std::size_t equals = content.find('=');
    if (equals == std::string_view::npos || content.starts_with('"') || content.starts_with('\'')) {
        return std::nullopt;
    }
    const std::string_view key = content.substr(0, equals);
    const auto* const beyond = std::ranges::find_if(key, [](char c) { return c < 0; });
    if (beyond == key.end()) {
        return std::nullopt;
    }
    const auto begin = static_cast<std::size_t>(beyond - key.begin());
    std::size_t end = begin;
    const std::string name = code_point_name(text::decode(key, end));
    const std::string_view letter = key.substr(begin, end - begin);
    return Slip{
        letter,
        "a key is a word of the letters a to z",
        backquoted(letter) + " (" + name + ") is none of them"};
}

/// What version control leaves where two changes meet.
bool is_conflict_mark(std::string_view content) {
    return content.starts_with("<<<<<<<") || content.starts_with(">>>>>>>") ||
           content.starts_with("=======") || content.starts_with("|||||||");
}

/// How other formats begin a comment.
bool is_comment_elsewhere(std::string_view content) {
    constexpr std::string_view marks[] = {"//", "/*", "--", ";", "%", "!"};
    return std::ranges::any_of(marks, [&](std::string_view mark) {
        return content.starts_with(mark);
    });
}

/// What begins otherwise than with a key.
std::optional<Slip> key_slip(std::string_view line, std::size_t stopped, std::string_view said) {
    const std::string_view content = text::trimmed(line);
    const std::string_view rest = text::trimmed(line.substr(std::min(stopped, line.size())));
    if (is_conflict_mark(content)) {
        return Slip{
            content,
            "a mark of a merge conflict",
            "keep what is right of both sides, and take the marks out"};
    }
    const bool lacks = says(said, "expected '=', saw") && !rest.empty();
    const bool begins_wrongly =
        says(said, "expected keys, tables, whitespace or comments") && !content.empty();
    if ((lacks || begins_wrongly) && is_comment_elsewhere(content)) {
        return Slip{
            content.substr(0, content.find_first_of(" \t=")),
            "a line begins with a key, with the heading of a record, or with `#`",
            "a comment begins with `#`"};
    }
    if (lacks || begins_wrongly) {
        if (auto slip = letter_slip(content)) {
            return slip;
        }
    }
    if (lacks) {
        return lacks_equals(line, content, rest);
    }
    if (!begins_wrongly) {
        return std::nullopt;
    }
    if (content[0] == '=') {
        return Slip{content.substr(0, 1), "there is no key before `=`", ""};
    }
    const bool is_ascii = static_cast<unsigned char>(content[0]) < 128;
    return Slip{
        content.substr(0, content.find_first_of(" \t=")),
        "a line begins with a key, with the heading of a record, or with `#`",
        is_ascii ? "" : "keys are words of the letters a to z"};
}

/// `[[claim]`, `[]`, `[claim]]`.
std::optional<Slip> heading_slip(std::string_view line, std::string_view said) {
    const std::string_view content = without_comment(line);
    const bool is_heading = content.starts_with('[') &&
                            content.find('=') == std::string_view::npos &&
                            (says(said, "expected ']', saw") || says(said, "blank bare keys") ||
                             says(said, "expected bare key") || says(said, "whitespace, saw ']'"));
    if (!is_heading) {
        return std::nullopt;
    }
    std::string name;
    std::ranges::copy_if(content, std::back_inserter(name), [](char c) {
        return is_of_name(c) || c == '.';
    });
    const bool is_table = name == "defaults" || name == "event.topics";
    const bool is_list =
        word_from<Kind>(name) || name == "claim.appearance" || name == "actor.affiliation";
    return Slip{
        content,
        "this is no heading of a record",
        is_table  ? "write [" + name + "]"
        : is_list ? "write [[" + name + "]]"
                  : "headings are [[event]], [[actor]], [[outlet]], [[document]], [[claim]] and "
                    "[defaults]"};
}

/// Where the innermost brace stands that is open behind `end`, by a look past texts.
std::optional<std::size_t> open_brace(std::string_view line, std::size_t end) {
    std::vector<std::size_t> open;
    char quote = 0;
    for (std::size_t at = 0; at < std::min(end, line.size()); ++at) {
        const char c = line[at];
        if (quote != 0) {
            at += quote == '"' && c == '\\' ? 1U : 0U;
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '{') {
            open.push_back(at);
        } else if (c == '}' && !open.empty()) {
            open.pop_back();
        }
    }
    return open.empty() ? std::nullopt : std::optional(open.back());
}

/// Braces, and lists of one line, that lack a comma or their end.
std::optional<Slip> list_slip(std::string_view line, std::size_t stopped, std::string_view said) {
    const std::string_view rest = text::trimmed(line.substr(std::min(stopped, line.size())));
    if (says(said, "closing '}'") && rest.empty()) {
        const auto open = open_brace(line, stopped);
        return open ? std::optional(Slip{
                          line.substr(*open, 1),
                          "what begins with `{` ends on the same line",
                          "close it with `}`, and write all of it in one line"})
                    : std::nullopt;
    }
    if (says(said, "expected comma or closing") && !rest.empty()) {
        const bool is_sign = rest[0] == ';' || rest[0] == '|' || rest[0] == '+' || rest[0] == '/';
        return Slip{
            rest.substr(0, 1),
            "there is no comma before the next value",
            is_sign ? "write a comma in place of `" + std::string(rest.substr(0, 1)) + "`"
                    : "write one behind the value before it"};
    }
    return std::nullopt;
}

}  // namespace

std::optional<Slip> slip_in(std::string_view line, std::size_t stopped, std::string_view said) {
    if (auto slip = blank_slip(line.substr(std::min(stopped, line.size())))) {
        return slip;
    }
    if (auto slip = heading_slip(line, said)) {
        return slip;
    }
    if (auto slip = key_slip(line, stopped, said)) {
        return slip;
    }
    if (auto slip = value_slip(line, stopped, said)) {
        return slip;
    }
    return list_slip(line, stopped, said);
}

}  // namespace hearsay::records
