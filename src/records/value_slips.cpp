// SPDX-License-Identifier: Apache-2.0

#include "records/value_slips.hpp"

#include <hearsay/date.hpp>

#include "records/faults.hpp"
#include "records/numbers_meant.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace hearsay::records {
namespace {

/// Whether the text can be the name of a key or of a heading: `date`, `claim.appearance`.
bool is_name(std::string_view text) {
    return !text.empty() &&
           std::ranges::all_of(text, [](char c) { return is_of_name(c) || c == '-' || c == '.'; });
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

/// `key = value`, as far as a line has them.
struct Assignment {
    std::string_view key;
    std::string_view value;  ///< without a comment
    std::size_t equals = 0;  ///< where it stands in the line
};

std::optional<Assignment> assignment_in(std::string_view line) {
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view key = text::trimmed(line.substr(0, equals));
    const std::string_view value = text::trimmed(line.substr(equals + 1));
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
    const std::string_view word = value.substr(0, value.find_first_of(" \t"));
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
    // What is a guess in quotes is one without them too.
    const bool is_guess = !date && date.error().help.starts_with("did you mean");
    return {
        line.value,
        "a date has to stand in quotes",
        !is_known  ? "such as " + written(line.key, in_quotes("2024-01-03"))
        : is_guess ? "did you mean " + written(line.key, in_quotes(meant)) + "?"
                   : "write " + written(line.key, in_quotes(meant))};
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
        value = text::trimmed(value.substr(close + 1));
        if (value.starts_with(',')) {
            value = text::trimmed(value.substr(1));
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

/// Whether what the parser said is about something else than how a value is written.
bool is_of_another_kind(std::string_view said) {
    constexpr std::string_view others[] = {
        "cannot redefine", "escape", "hex digit", "control character", "unicode", "U+10FFFF"};
    return std::ranges::any_of(others, [&](std::string_view other) { return says(said, other); });
}

}  // namespace

std::optional<Slip> blank_slip(std::string_view text) {
    struct Blank {
        std::string_view sign;
        std::string_view name;
    };
    constexpr Blank blanks_of_print[] = {
        {"\u00A0", "a no-break space (U+00A0)"},
        {"\u202F", "a narrow no-break space (U+202F)"},
        {"\u2007", "a figure space (U+2007)"},
        {"\u2009", "a thin space (U+2009)"},
        {"\u200B", "a space without width (U+200B)"},
        {"\u3000", "an ideographic space (U+3000)"},
        {"\uFEFF", "a byte order mark (U+FEFF)"}};
    for (const auto& [sign, name] : blanks_of_print) {
        if (text.starts_with(sign)) {
            return Slip{
                text.substr(0, sign.size()),
                std::string(name) + " stands here, which is no blank in TOML",
                "write an ordinary space in its place, or nothing"};
        }
    }
    return std::nullopt;
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
    if (auto slip = blank_slip(value)) {  // of which the parser may take no notice
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

}  // namespace hearsay::records
