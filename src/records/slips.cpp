// SPDX-License-Identifier: Apache-2.0

#include "records/slips.hpp"

#include <hearsay/date.hpp>
#include <hearsay/vocabulary.hpp>

#include "records/faults.hpp"
#include "records/numbers_meant.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <vector>

namespace hearsay::records {
namespace {

constexpr std::string_view blanks = " \t";

bool is_plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Whether the text can be the name of a key or of a heading: `date`, `claim.appearance`.
bool is_name(std::string_view text) {
    return !text.empty() &&
           std::ranges::all_of(text, [](char c) { return is_plain(c) || c == '-' || c == '.'; });
}

constexpr std::string_view number_keys[] = {"value", "min", "max", "credibility", "schema"};
constexpr std::string_view date_keys[] = {
    "date", "disclosed", "accessed", "deleted", "retracted", "from", "until"};
constexpr std::string_view list_keys[] = {
    "speakers",
    "parties",
    "roles",
    "on_behalf_of",
    "aliases",
    "authors",
    "relays",
    "via",
    "repeats",
    "via_outlet",
    "questions",
    "endorses",
    "disputes",
    "revises",
    "retracts",
    "answers",
    "misreports"};

/// Of what is shown of a line in a help.
constexpr std::size_t longest_in_help = 100;

template <std::size_t Count>
bool is_one_of(std::string_view word, const std::string_view (&words)[Count]) {
    return std::ranges::find(words, word) != std::end(words);
}

bool says(std::string_view said, std::string_view words) {
    return said.find(words) != std::string_view::npos;
}

/// `key = value`, as far as a line has them.
struct Assignment {
    std::string_view key;
    std::string_view value;  ///< without a comment
    std::size_t equals = 0;  ///< where it stands in the line
};

/// Up to `#`, which a value without quotes cannot hold.
std::string_view without_comment(std::string_view value) {
    return stripped(value.substr(0, value.find('#')));
}

std::optional<Assignment> assignment_in(std::string_view line) {
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view key = stripped(line.substr(0, equals));
    const std::string_view value = stripped(line.substr(equals + 1));
    const bool is_quoted = value.starts_with('"') || value.starts_with('\'');
    return is_name(key)
               ? std::optional(Assignment{key, is_quoted ? value : without_comment(value), equals})
               : std::nullopt;
}

/// "`key = value`" for a help.
std::string written(std::string_view key, std::string_view value) {
    return "`" + std::string(key) + " = " + std::string(value) + "`";
}

std::string in_quotes(std::string_view text) { return '"' + std::string(text) + '"'; }

/// `uncertain = yes`, which other formats take for true.
std::optional<Slip> flag_slip(std::string_view value) {
    const std::string_view word = value.substr(0, value.find_first_of(blanks));
    const std::string folded = text::ascii_lower(word);
    const bool is_yes = folded == "yes" || folded == "on" || folded == "true";
    const bool is_no = folded == "no" || folded == "off" || folded == "false";
    if ((!is_yes && !is_no) || word == "true" || word == "false") {
        return std::nullopt;
    }
    return Slip{
        word,
        backquoted(word) + " is neither a text in quotes nor true or false",
        std::string("write `") + (is_yes ? "true" : "false") +
            "` without quotes; or, where a text belongs, " + in_quotes(word)};
}

/// `from = null`, which other formats take for nothing.
std::optional<Slip> nothing_slip(std::string_view value) {
    const std::string folded = text::ascii_lower(value);
    const bool is_nothing =
        folded == "null" || folded == "none" || folded == "nil" || folded == "n/a" || folded == "-";
    return is_nothing ? std::optional(Slip{
                            value,
                            backquoted(value) + " is no value",
                            "leave the key out where there is none; or, where a text belongs, " +
                                in_quotes(value)})
                      : std::nullopt;
}

std::optional<Slip> number_slip(const Assignment& line) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (std::ranges::all_of(line.value, is_digit) || std::ranges::none_of(line.value, is_digit)) {
        return std::nullopt;
    }
    std::string help = line.key == "value" ? number_meant(line.value) : std::string();
    if (help.empty()) {
        help = "such as 1000";
        help += line.key == "value" ? "; a range as { min = 10, max = 20 }" : "";
    }
    return Slip{line.value, "a number is written in digits alone", std::move(help)};
}

/// What stands between the backquotes of a help.
std::string_view suggested(std::string_view help) {
    const std::size_t begin = help.find('`');
    const std::size_t end = help.rfind('`');
    return begin < end ? help.substr(begin + 1, end - begin - 1) : std::string_view();
}

Slip date_slip(const Assignment& line) {
    std::string given(line.value);
    if (given.starts_with('{')) {
        std::erase(given, ' ');  // which a set does not have
    }
    const auto date = parse_date(given);
    const std::string_view meant = date ? std::string_view(given) : suggested(date.error().help);
    const bool is_known = !meant.empty() && meant.size() <= longest_in_help && parse_date(meant);
    return {
        line.value,
        "a date has to stand in quotes",
        is_known ? "write " + written(line.key, in_quotes(meant))
                 : "such as " + written(line.key, in_quotes("2024-01-03"))};
}

/// Quotation marks of print, which word processors put for straight ones.
bool has_quotes_of_print(std::string_view value) {
    constexpr std::string_view marks[] = {
        "\u201C", "\u201D", "\u201E", "\u00AB", "\u00BB", "\u2018", "\u2019"};
    return std::ranges::any_of(marks, [&](std::string_view mark) {
        return value.starts_with(mark);
    });
}

std::optional<Slip> bare_value_slip(const Assignment& line) {
    if (auto slip = flag_slip(line.value)) {
        return slip;
    }
    if (auto slip = nothing_slip(line.value)) {
        return slip;
    }
    if (is_one_of(line.key, number_keys)) {
        return number_slip(line);
    }
    if (line.key == "coordinates") {
        return Slip{
            line.value,
            "coordinates are two numbers in brackets",
            "such as `coordinates = [30.28, 57.07]`"};
    }
    const bool is_number = line.value.find_first_not_of("0123456789") == std::string_view::npos;
    if (is_number) {
        return std::nullopt;
    }
    if (is_one_of(line.key, date_keys)) {
        return date_slip(line);
    }
    return Slip{
        line.value,
        has_quotes_of_print(line.value) ? "a text has to stand in straight quotes"
                                        : "a text has to stand in quotes",
        "write it as \"…\""};
}

/// The texts of `"a", "b"`; none where a value is anything else.
std::vector<std::string_view> texts_in_row(std::string_view value) {
    std::vector<std::string_view> texts;
    while (value.starts_with('"') || value.starts_with('\'')) {
        const std::size_t close = value.find(value[0], 1);
        if (close == std::string_view::npos) {
            return {};
        }
        texts.push_back(value.substr(0, close + 1));
        value = stripped(value.substr(close + 1));
        if (value.starts_with(',')) {
            value = stripped(value.substr(1));
        } else if (!value.empty() && value[0] != '#') {
            return {};
        }
        if (value.empty() || value[0] == '#') {
            return texts;
        }
    }
    return {};
}

/// `parties = "a", "b"`, and `speaker = "a", "b"`, for which there is a key that takes several.
std::optional<Slip> row_slip(const Assignment& line) {
    const auto texts = texts_in_row(line.value);
    const std::string_view key = line.key == "speaker" ? "speakers"
                                 : line.key == "party" ? "parties"
                                 : line.key == "role"  ? "roles"
                                                       : line.key;
    if (texts.size() < 2 || !is_one_of(key, list_keys)) {
        return std::nullopt;
    }
    std::string list = "[";
    for (const std::string_view text : texts) {
        list += list.size() > 1 ? ", " : "";
        list += text;
    }
    list += "]";
    const auto end = texts.back().data() + texts.back().size() - line.value.data();
    return Slip{
        line.value.substr(0, static_cast<std::size_t>(end)),
        "several values stand in brackets",
        list.size() > longest_in_help ? "write [ before the first, and ] behind the last"
                                      : "write " + written(key, list)};
}

/// Blanks of print, which TOML does not take for blanks.
std::optional<Slip> blank_slip(std::string_view value) {
    constexpr std::string_view blanks_of_print[] = {
        "\u00A0", "\u202F", "\u2007", "\u2009", "\u200B", "\u3000", "\uFEFF"};
    for (const std::string_view blank : blanks_of_print) {
        if (value.starts_with(blank)) {
            return Slip{
                value.substr(0, blank.size()),
                "a blank of print stands here",
                "write an ordinary blank in its place"};
        }
    }
    return std::nullopt;
}

/// Whether what the parser said is about something else than how a value is written.
bool is_of_another_kind(std::string_view said) {
    constexpr std::string_view others[] = {
        "cannot redefine", "escape", "hex digit", "control character", "unicode", "U+10FFFF"};
    return std::ranges::any_of(others, [&](std::string_view other) { return says(said, other); });
}

std::optional<Slip> value_slip(std::string_view line, std::size_t stopped, std::string_view said) {
    const auto found = assignment_in(line);
    if (!found || found->value.empty()) {
        return std::nullopt;
    }
    const std::string_view value = found->value;
    const bool is_arrow = line.substr(found->equals).starts_with("=>");
    if (value.starts_with('=') || is_arrow) {
        const auto end = static_cast<std::size_t>(value.data() - line.data()) + 1;
        return Slip{
            line.substr(found->equals, end - found->equals),
            "one `=` stands between a key and its value",
            is_arrow ? "take the `>` out" : "take one out"};
    }
    if (stopped <= found->equals || is_of_another_kind(said)) {
        return std::nullopt;
    }
    if (auto slip = blank_slip(value)) {
        return slip;
    }
    if (value.starts_with('"') || value.starts_with('\'')) {
        return says(said, "expected a comment or whitespace") ? row_slip(*found) : std::nullopt;
    }
    if (value.starts_with('{')) {
        return is_one_of(found->key, date_keys) ? std::optional(date_slip(*found)) : std::nullopt;
    }
    return value.starts_with('[') ? std::nullopt : bare_value_slip(*found);
}

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
        equals != std::string_view::npos &&
        std::ranges::all_of(rest.substr(0, equals), [](char c) { return is_plain(c) || c == ' '; });
    return is_of_words ? std::optional(Slip{
                             stripped(line.substr(0, line.find('='))),
                             "a key is one word",
                             "words of a key are joined by `_`"})
                       : std::nullopt;
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
    const std::string_view content = stripped(line);
    const std::string_view rest = stripped(line.substr(std::min(stopped, line.size())));
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
        return is_plain(c) || c == '.';
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
    const std::string_view rest = stripped(line.substr(std::min(stopped, line.size())));
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

std::string_view stripped(std::string_view text) {
    const std::size_t begin = std::min(text.find_first_not_of(blanks), text.size());
    return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

std::optional<Slip> slip_in(std::string_view line, std::size_t stopped, std::string_view said) {
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
