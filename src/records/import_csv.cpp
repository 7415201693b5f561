// SPDX-License-Identifier: Apache-2.0

#include <hearsay/import.hpp>

#include "records/import_draft.hpp"
#include "records/syntax.hpp"
#include "text/ascii.hpp"
#include "text/csv.hpp"
#include "text/escape.hpp"
#include "text/nearest.hpp"
#include "text/slug.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace hearsay {

namespace {

using records::Draft;
using records::FreshIds;
using text::CsvRow;

/// How the field of a column becomes a value of TOML.
enum class Form : std::uint8_t { text, word, words, number, range, flag };

struct Key {
    std::string_view column;
    Form form = Form::text;
    std::string_view one = {};  ///< the key for one of several words, where it is another
    std::string_view key = {};  ///< the key for several, where it is another
};

constexpr std::string_view in_appearance = "appearance.";

constexpr Key claim_keys[] = {
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

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\n";
    const auto begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos
               ? std::string_view()
               : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

/// Without the ' that keeps a spreadsheet from taking a text for a formula.
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

std::vector<std::string_view> split(std::string_view text, std::string_view between) {
    std::vector<std::string_view> parts;
    for (auto at = text.find_first_not_of(between); at != std::string_view::npos;) {
        const auto end = std::min(text.find_first_of(between, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(between, end);
    }
    return parts;
}

/// Ids separated by commas, semicolons, line ends or blanks; a name of several words is one, and no
/// id.
std::vector<std::string> words_of(std::string_view field) {
    std::vector<std::string> words;
    for (const auto part : split(field, ",;\n")) {
        const auto ids = split(part, " \t");
        if (std::ranges::all_of(ids, records::is_id)) {
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

/// Spreadsheets write TRUE and FALSE.
std::optional<bool> flag_of(std::string_view field) {
    if (text::same_but_for_capitals(field, "true")) {
        return true;
    }
    return text::same_but_for_capitals(field, "false") ? std::optional(false) : std::nullopt;
}

void add(Draft& draft, const Key& key, std::string_view field, std::string where) {
    const auto dot = key.column.starts_with(in_appearance) ? in_appearance.size() : 0;
    const auto name = key.key.empty() ? key.column.substr(dot) : key.key;
    const auto text = key.form == Form::text ? field : trimmed(field);
    switch (key.form) {
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
    const auto words = words_of(text);
    if (words.size() == 1 && !key.one.empty()) {
        return draft.text(key.one, words.front(), std::move(where));
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

std::string place(std::size_t row, std::string_view column = {}) {
    auto where = "row " + std::to_string(row);
    if (!column.empty()) {
        where += ", column `";
        where += column;
        where += '`';
    }
    return where;
}

class CsvImport {
public:
    Imported run(std::string_view content) {
        separator_ = text::separator_of(content);
        const auto table = text::read_csv(content, separator_);
        if (!table.rows.empty()) {
            read_header(table.rows.front());
        }
        std::ranges::for_each(table.faults, [&](const auto& fault) { fail_at(fault); });
        if (table.rows.empty() && table.faults.empty()) {
            fail({}, "holds nothing", "the first row names the columns: id, event, speakers, ...");
        }
        if (!faults_.empty()) {
            return faults_;
        }
        group({table.rows.begin() + 1, table.rows.end()});
        for (const auto& rows : claims_) {
            add_claim(rows);
        }
        tell_faults();
        return faults_.empty() ? Imported(draft_.file()) : Imported(faults_);
    }

private:
    /// Positions of columns, in the order in which the record format has their keys.
    struct Column {
        const Key* key = nullptr;
        std::size_t position = 0;
        std::string name;
    };

    void fail(std::string where, std::string message, std::string help = {}) {
        faults_.push_back({std::move(where), std::move(message), std::move(help)});
    }

    void fail_at(const text::CsvFault& fault) {
        const bool has_name = fault.row > 1 && fault.field > 0 && fault.field <= names_.size();
        auto where = place(fault.row, has_name ? names_[fault.field - 1] : std::string());
        if (!has_name && fault.field > 0) {
            where += ", field " + std::to_string(fault.field);
        }
        const bool is_of_row = fault.field == 0;
        fail(std::move(where), fault.message, is_of_row ? help_for_row() : std::string());
    }

    [[nodiscard]] std::string help_for_row() const {
        const std::string_view name = separator_ == ','   ? "comma"
                                      : separator_ == ';' ? "semicolon"
                                                          : "tab";
        return "fields are separated by " + std::string(name) + "s; one that has a " +
               std::string(name) + " in it stands in quotes";
    }

    void read_header(const CsvRow& row) {
        for (std::size_t i = 0; i < row.fields.size(); ++i) {
            const std::string name(trimmed(row.fields[i]));
            names_.push_back(name);
            if (name.empty() || name.starts_with('(')) {
                continue;
            }
            const auto* const key = std::ranges::find(claim_keys, name, &Key::column);
            if (key == std::end(claim_keys)) {
                fail(place(row.number, name), "is no key of [[claim]]", help_for(name));
            } else if (std::ranges::find(columns_, key, &Column::key) != columns_.end()) {
                fail(place(row.number, name), "stands there twice");
            } else {
                columns_.push_back({key, i, name});
            }
        }
        std::ranges::sort(columns_, {}, &Column::key);
    }

    [[nodiscard]] std::string help_for(const std::string& name) const {
        if (name.find_first_of(",;\t") != std::string::npos) {
            return help_for_row();
        }
        text::NearestSearch search(name);
        for (const auto& key : claim_keys) {
            search.offer(key.column);
        }
        const auto near = search.best();
        return near ? "did you mean `" + std::string(*near) + "`?"
                    : "a column in brackets, `(notes)`, is passed over";
    }

    [[nodiscard]] std::string field(const CsvRow& row, std::string_view column) const {
        const auto found = std::ranges::find_if(columns_, [&](const Column& each) {
            return each.key->column == column;
        });
        return found == columns_.end() ? std::string()
                                       : std::string(trimmed(row.fields[found->position]));
    }

    /// Rows of one id are one claim; a row without id is one by itself.
    void group(const std::vector<CsvRow>& rows) {
        std::unordered_map<std::string, std::size_t> by_id;
        for (const auto& row : rows) {
            // Spreadsheets write rows that were cleared as commas alone.
            if (std::ranges::all_of(row.fields, [](const auto& each) {
                    return trimmed(each).empty();
                })) {
                continue;
            }
            const auto id = field(row, "id");
            const auto [found, is_new] = by_id.emplace(id, claims_.size());
            if (is_new || id.empty()) {
                claims_.emplace_back();
                claims_.back().push_back(row);
            } else {
                claims_[found->second].push_back(row);
            }
        }
        for (const auto& [id, claim] : by_id) {
            if (!id.empty()) {
                ids_.make(id);
            }
        }
    }

    void add_claim(const std::vector<CsvRow>& rows) {
        const auto& first = rows.front();
        draft_.header("[[claim]]", place(first.number));
        if (field(first, "id").empty()) {
            const auto base = text::slug(
                field(first, "event") + ' ' + field(first, "speakers") + field(first, "speaker"),
                longest_id
            );
            draft_.text("id", ids_.make(base.empty() ? "claim" : base), place(first.number));
            draft_.add_remark(draft_.lines().size() - 1, "made up");
        }
        for (const auto& column : columns_) {
            if (column.key->column.starts_with(in_appearance)) {
                continue;
            }
            const auto& value = first.fields[column.position];
            if (!trimmed(value).empty()) {
                add_field(column, first.number, without_guard(value));
            }
            for (const auto& row : rows) {
                const auto& other = row.fields[column.position];
                const bool same =
                    column.key->column == "id" ? trimmed(other) == trimmed(value) : other == value;
                if (!other.empty() && !same) {
                    fail(
                        place(row.number, column.name),
                        "is not the same as in row " + std::to_string(first.number) +
                            ", which has the same id",
                        "rows with one id are appearances of one claim"
                    );
                }
            }
        }
        for (const auto& row : rows) {
            add_appearance(row);
        }
    }

    void add_field(const Column& column, std::size_t row, std::string_view value) {
        auto where = place(row, column.name);
        if (column.key->form == Form::flag && !flag_of(trimmed(value))) {
            fail(std::move(where), "must be true or false");
        } else {
            add(draft_, *column.key, value, std::move(where));
        }
    }

    void add_appearance(const CsvRow& row) {
        bool any = false;
        for (const auto& column : columns_) {
            const auto& value = row.fields[column.position];
            if (!column.key->column.starts_with(in_appearance) || trimmed(value).empty()) {
                continue;
            }
            if (!any) {
                draft_.header("[[claim.appearance]]", place(row.number));
                any = true;
            }
            add_field(column, row.number, without_guard(value));
        }
    }

    /// What is missing becomes a remark, what is wrong a fault.
    void tell_faults() {
        for (const auto& fault : draft_.faults()) {
            if (fault.is_gap()) {
                draft_.add_remark(fault.line, "fill in: " + fault.message);
            } else {
                const auto& where = draft_.lines()[fault.line].where;
                fail(
                    where,
                    fault.message,
                    where.ends_with("`value`") ? help_for_value(fault) : fault.help
                );
            }
        }
    }

    /// As a field holds it, and not as a record file does: `100..300` for `{ min = 100, max = 300
    /// }`.
    static std::string help_for_value(const records::DraftFault& fault) {
        constexpr std::string_view min = "min = ";
        constexpr std::string_view max = "max = ";
        const auto number_behind = [&](std::string_view key) {
            const auto at = fault.help.find(key);
            const auto begin = at == std::string::npos ? fault.help.size() : at + key.size();
            const auto end =
                std::min(fault.help.find_first_not_of("0123456789", begin), fault.help.size());
            return fault.help.substr(begin, end - begin);
        };
        const auto lowest = number_behind(min);
        const auto highest = number_behind(max);
        return lowest.empty() && highest.empty() ? fault.help
                                                 : "write `" + lowest + ".." + highest + "`";
    }

    static constexpr std::size_t longest_id = 100;

    char separator_ = ',';
    std::vector<std::string> names_;
    std::vector<Column> columns_;
    std::vector<std::vector<CsvRow>> claims_;
    std::vector<ImportFault> faults_;
    FreshIds ids_;
    Draft draft_;
};

}  // namespace

Imported import_csv(std::string_view table) { return CsvImport().run(table); }

}  // namespace hearsay
