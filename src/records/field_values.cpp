// SPDX-License-Identifier: Apache-2.0

#include "records/fields.hpp"
#include "records/words_meant.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace hearsay::records {

namespace {

/// How a value without quotes is written that is a date, or nearly one.
std::string help_for_date(const Field& field) {
    std::string written = field.value.date_text();
    if (const auto number = field.value.integer(); number && *number >= 1000) {
        written = std::to_string(*number);  // a year, or "20240103"
    }
    if (field.value.type() == Node::Type::array) {
        for (std::size_t i = 0; i < field.value.size(); ++i) {
            written += (i == 0 ? "[" : ",") + field.value.at(i).date_text();
        }
        written += ']';
    }
    if (const auto date = parse_date(written)) {
        return "put it in quotes: `" + std::string(field.name) + " = \"" + written + "\"`";
    } else if (!written.empty() && !date.error().help.empty()) {
        return "put it in quotes, and: " + date.error().help;
    }
    return "dates are EDTF texts, such as \"2024-01-03\" or \"2023-12~\"";
}

}  // namespace

bool read_flag(Reader& reader, const Field& field, bool& out) {
    const auto flag = field.value.boolean();
    if (!flag) {
        wrong_type(reader, field, "true or false, without quotes");
        return false;
    }
    out = *flag;
    return true;
}

bool read_integer(
    Reader& reader, const Field& field, std::int64_t& out, std::int64_t least, std::int64_t most
) {
    const auto number = field.value.integer();
    if (!number) {
        wrong_type(reader, field, "a whole number");
        return false;
    }
    if (*number < least || *number > most) {
        reader.fault(
            "H017",
            field.value.region(),
            backquoted(field.name) + " cannot be " + std::to_string(*number),
            "it goes from " + std::to_string(least) + " to " + std::to_string(most)
        );
        return false;
    }
    out = *number;
    return true;
}

bool read_date(Reader& reader, const Field& field, Date& out) {
    const std::string* text = field.value.text();
    if (text == nullptr) {
        wrong_type(reader, field, "an EDTF date in quotes", help_for_date(field));
        return false;
    }
    if (text->empty() && !field.required) {
        return true;
    }
    auto date = parse_date(*text);
    if (date) {
        out = std::move(date.value());
        return true;
    }
    const DateError& error = date.error();
    Region at = inside_quotes(field.value);
    if (at.column != field.value.region().column) {
        const std::string_view whole = *text;
        const std::size_t offset = std::min(error.offset, whole.size());
        const auto points = [](std::string_view part) {
            return static_cast<std::uint32_t>(text::count_code_points(part));
        };
        at.column += points(whole.substr(0, offset));
        at.end_column = at.column + std::max(points(whole.substr(offset, error.length)), 1U);
    }
    reader.fault("H015", at, backquoted(field.name) + ": " + error.message, error.help);
    return false;
}

bool read_date(Reader& reader, const Field& field, std::optional<Date>& out) {
    Date date;
    const bool read = read_date(reader, field, date);
    if (read && !date.text.empty()) {
        out = std::move(date);
    }
    return read;
}

std::optional<std::size_t>
read_word_index(Reader& reader, const Field& field, std::span<const std::string_view> words) {
    const std::string* text = field.value.text();
    if (text == nullptr) {
        wrong_type(reader, field, "a word in quotes");
        return std::nullopt;
    }
    const auto found = std::ranges::find(words, std::string_view(*text));
    if (found != words.end()) {
        return static_cast<std::size_t>(found - words.begin());
    }
    const auto meant = word_meant(*text, words);
    reader.fault(
        "H013",
        inside_quotes(field.value),
        backquoted(field.name) + " cannot be " + backquoted(*text),
        meant ? "did you mean " + backquoted(*meant) + "?"
              : "one of " + backquoted_list({words.begin(), words.end()})
    );
    return std::nullopt;
}

}  // namespace hearsay::records
