// SPDX-License-Identifier: Apache-2.0

#include "records/csv_columns.hpp"

#include "records/syntax.hpp"
#include "text/ascii.hpp"
#include "text/escape.hpp"
#include "text/trim.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace hearsay::records {

namespace {

constexpr CsvColumn claim_columns[] = {
    {"id", Form::word},
    {"event", Form::word},
    {"speakers", Form::words, "speaker"},
    {"speaker", Form::words, "speaker", "speakers"},
    {"speaker_as_named"},
    {"on_behalf_of", Form::words, "on_behalf_of"},
    {"capacity"},
    {"act", Form::word},
    {"topic", Form::word},
    {"parties", Form::words, "party"},
    {"party", Form::words, "party", "parties"},
    {"party_as_named"},
    {"roles", Form::words, "role"},
    {"role", Form::words, "role", "roles"},
    {"value", Form::range},
    {"answer", Form::word},
    {"statement"},
    {"quote"},
    {"language", Form::word},
    {"translation"},
    {"translator"},
    {"hedge"},
    {"mode", Form::word},
    {"certainty", Form::word},
    {"credibility", Form::number},
    {"authenticity", Form::word},
    {"date", Form::word},
    {"disclosed", Form::word},
    {"uncertain", Form::flag},
    {"repeats", Form::words},
    {"questions", Form::words},
    {"misreports", Form::words},
    {"endorses", Form::words},
    {"disputes", Form::words},
    {"revises", Form::words},
    {"retracts", Form::words},
    {"answers", Form::words},
    {"note"},
    {"appearance.document", Form::word},
    {"appearance.outlet", Form::word},
    {"appearance.date", Form::word},
    {"appearance.url", Form::word},
    {"appearance.via", Form::words},
    {"appearance.via_outlet", Form::words},
    {"appearance.quote"},
    {"appearance.language", Form::word},
    {"appearance.translation"},
    {"appearance.certainty", Form::word},
    {"appearance.distorts"},
    {"appearance.locator"},
    {"appearance.note"},
};

std::vector<std::string_view> split(std::string_view text, std::string_view between) {
    std::vector<std::string_view> parts;
    for (auto at = text.find_first_not_of(between); at != std::string_view::npos;) {
        const auto end = std::min(text.find_first_of(between, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(between, end);
    }
    return parts;
}

/// Ids separated by commas, semicolons, bars, line ends or blanks; a name of several words is one,
/// and no id.
std::vector<std::string> words_in(std::string_view field) {
    std::vector<std::string> words;
    for (const auto part : split(field, ",;|\n")) {
        const auto ids = split(part, " \t");
        if (std::ranges::all_of(ids, is_id)) {
            words.insert(words.end(), ids.begin(), ids.end());
        } else {
            words.emplace_back(trimmed(part));
        }
    }
    return words;
}

bool is_number(std::string_view text) {
    constexpr std::size_t most_digits = 18;
    return !text.empty() && text.size() <= most_digits && (text == "0" || text.front() != '0') &&
           text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// `84`, `100..300`, `500..`, `..50`; anything else as a text, which the reader tells is none.
std::string range_of(std::string_view field) {
    const auto dots = field.find("..");
    const auto min = field.substr(0, dots);
    const auto max = dots == std::string_view::npos ? min : field.substr(dots + 2);
    const bool fits = (min.empty() || is_number(min)) && (max.empty() || is_number(max)) &&
                      (!min.empty() || !max.empty());
    if (!fits) {
        return text::toml_basic(field);
    }
    if (dots == std::string_view::npos) {
        return std::string(field);
    }
    std::string table = "{ ";
    table += min.empty() ? "" : "min = " + std::string(min);
    table += min.empty() || max.empty() ? "" : ", ";
    table += max.empty() ? "" : "max = " + std::string(max);
    return table + " }";
}

}  // namespace

std::span<const CsvColumn> csv_columns() { return claim_columns; }

std::string_view trimmed(std::string_view text) { return text::trimmed(text, " \t\n"); }

std::string_view without_guard(std::string_view field) {
    if (!field.starts_with('\'')) {
        return field;
    }
    // It has one where what follows would get one.
    const auto rest = field.substr(1);
    const auto written = text::csv(rest);
    const auto bare = std::string_view(written).substr(written.starts_with('"') ? 1 : 0);
    const auto apostrophes = [](std::string_view text) {
        return std::min(text.find_first_not_of('\''), text.size());
    };
    return apostrophes(bare) > apostrophes(rest) ? rest : field;
}

std::optional<bool> flag_of(std::string_view field) {
    if (text::same_but_for_capitals(field, "true")) {
        return true;
    }
    return text::same_but_for_capitals(field, "false") ? std::optional(false) : std::nullopt;
}

void add(Draft& draft, const CsvColumn& column, std::string_view field, std::string where) {
    const auto dot = column.column.starts_with(in_appearance) ? in_appearance.size() : 0;
    const auto name = column.key.empty() ? column.column.substr(dot) : column.key;
    const auto text = column.form == Form::text ? field : trimmed(field);
    switch (column.form) {
    case Form::text:
    case Form::word:
        return draft.text(name, text, std::move(where));
    case Form::number:
        return draft.raw(name, is_number(text) ? std::string(text) : text::toml_basic(text), where);
    case Form::range:
        return draft.raw(name, range_of(text), where);
    case Form::flag:
        return flag_of(text) == true ? draft.raw(name, "true", where) : void();
    case Form::words:
        break;
    }
    const auto words = words_in(text);
    if (words.size() == 1 && !column.one.empty()) {
        return draft.text(column.one, words.front(), std::move(where));
    }
    std::string array;
    for (const auto& word : words) {
        array += array.empty() ? "[" : ", ";
        array += text::toml_basic(word);
    }
    if (!array.empty()) {
        draft.raw(name, array + "]", std::move(where));
    }
}

}  // namespace hearsay::records
