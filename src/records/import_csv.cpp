// SPDX-License-Identifier: Apache-2.0

#include <hearsay/import.hpp>

#include "records/csv_columns.hpp"
#include "records/csv_slips.hpp"
#include "records/import_draft.hpp"
#include "text/csv.hpp"
#include "text/digest.hpp"
#include "text/nearest.hpp"
#include "text/plural.hpp"
#include "text/slug.hpp"

#include <algorithm>
#include <unordered_map>

namespace hearsay {

namespace {

using records::Draft;
using records::flag_of;
using records::Form;
using records::FreshIds;
using records::in_appearance;
using records::trimmed;
using records::without_guard;
using text::CsvRow;

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
        if (auto fault = records::no_table(content)) {
            return std::vector<ImportFault>{*std::move(fault)};
        }
        const auto declared = records::take_declared_separator(content);
        separator_ = declared.value_or(text::separator_of(content));
        const auto table = text::read_csv(content, separator_);
        if (!table.rows.empty()) {
            read_header(table.rows.front());
            tell_nameless(table.rows);
        }
        const bool has_columns = !table.rows.empty() && faults_.empty();
        std::ranges::for_each(table.faults, [&](const auto& fault) { fail_at(fault); });
        if (table.rows.empty() && table.faults.empty()) {
            fail({}, "holds nothing", "the first row names the columns: id, event, speakers, ...");
        }
        if (!has_columns) {
            return faults_;
        }
        // Rows that are none do not hide what is wrong with the others.
        std::vector<CsvRow> rows(table.rows.begin() + 1, table.rows.end());
        take_out_missing(rows);
        group(rows);
        for (const auto& each : claims_) {
            add_claim(each);
        }
        tell_faults();
        return faults_.empty() ? Imported(draft_.file()) : Imported(faults_);
    }

private:
    /// Positions of columns, in the order in which the record format has their keys.
    struct Column {
        const records::CsvColumn* key = nullptr;
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
        std::string help = fault.field == 0 ? help_for_row() : std::string();
        if (fault.message == text::csv_not_utf8) {
            help = records::help_for_encoding;
        }
        fail(std::move(where), fault.message, std::move(help));
    }

    [[nodiscard]] std::string help_for_row() const {
        const std::string_view name = separator_ == ','   ? "comma"
                                      : separator_ == ';' ? "semicolon"
                                      : separator_ == '|' ? "bar"
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
            const auto all = records::csv_columns();
            const auto found = std::ranges::find(all, name, &records::CsvColumn::column);
            const auto* const key = found == all.end() ? nullptr : &*found;
            if (key == nullptr) {
                fail(place(row.number, name), "is no key of [[claim]]", help_for(name));
            } else if (std::ranges::find(columns_, key, &Column::key) != columns_.end()) {
                fail(place(row.number, name), "stands there twice");
            } else {
                columns_.push_back({key, i, name});
            }
        }
        std::ranges::sort(columns_, {}, &Column::key);
    }

    /// A column without a name may be empty, as spreadsheets leave them; what stands in one is not
    /// left out in silence.
    void tell_nameless(const std::vector<CsvRow>& rows) {
        for (std::size_t i = 0; i < names_.size(); ++i) {
            if (!names_[i].empty()) {
                continue;
            }
            const auto has_content = [&](const CsvRow& row) {
                return !trimmed(row.fields[i]).empty();
            };
            if (const auto first = std::ranges::find_if(rows, has_content); first != rows.end()) {
                fail(
                    place(first->number) + ", field " + std::to_string(i + 1),
                    "stands in a column without a name",
                    "name the column in the first row; one in brackets, `(notes)`, is passed over"
                );
            }
        }
    }

    [[nodiscard]] std::string help_for(const std::string& name) const {
        if (name.find_first_of(",;\t") != std::string::npos) {
            return help_for_row();
        }
        text::NearestSearch search(name);
        for (const auto& key : records::csv_columns()) {
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

    /// `NA`, which R writes where there is nothing, is nobody's word. It is told once a column,
    /// because there it stands in most rows; who is called so is `'NA`.
    void take_out_missing(std::vector<CsvRow>& rows) {
        for (const auto& column : columns_) {
            std::size_t count = 0;
            std::size_t first = 0;
            for (auto& row : rows) {
                auto& value = row.fields[column.position];
                if (trimmed(value) == "NA") {
                    value.clear();
                    first = count == 0 ? row.number : first;
                    ++count;
                }
            }
            if (count > 0) {
                fail(
                    place(first, column.name),
                    "is `NA`, as R writes what is missing" +
                        (count == 1 ? std::string()
                                    : ", here and in " + text::plural(count - 1, "row") + " more"),
                    std::string("leave such fields empty (in R: `na = \"\"`)") +
                        (column.key->form == Form::text ? "; where NA is what was said, write `'NA`"
                                                        : "")
                );
            }
        }
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
            draft_.text("id", ids_.make(id_for(first)), place(first.number));
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
                // Blanks around it say nothing.
                if (!trimmed(other).empty() && trimmed(other) != trimmed(value)) {
                    fail(
                        place(row.number, column.name),
                        "is not the same as in row " + std::to_string(first.number) +
                            ", which has the same id",
                        "rows with one id are appearances of one claim"
                    );
                }
            }
        }
        std::unordered_map<std::string, std::size_t> told;  // with the line of its header
        for (const auto& row : rows) {
            const auto all = appearance_in(row);
            if (all.empty()) {
                continue;
            }
            const auto [before, is_new] = told.emplace(all, draft_.lines().size());
            if (is_new) {
                add_appearance(row);
            } else {
                draft_.add_remark(
                    before->second, "the same in " + place(row.number) + ", left out"
                );
            }
        }
    }

    /// All that a row says of its appearance; empty where it says nothing.
    [[nodiscard]] std::string appearance_in(const CsvRow& row) const {
        std::string all;
        for (const auto& column : columns_) {
            const auto value = trimmed(row.fields[column.position]);
            if (column.key->column.starts_with(in_appearance) && !value.empty()) {
                all += std::to_string(column.position) + ' ' + std::to_string(value.size()) + ' ';
                all += value;
            }
        }
        return all;
    }

    /// Of event, speaker and a digest of all that the row says, whatever the order of its columns:
    /// the same for the same row in each table, and another for another row, so that a table does
    /// not record its claims over those of an earlier one.
    [[nodiscard]] std::string id_for(const CsvRow& row) const {
        constexpr std::size_t digits = 8;
        constexpr std::size_t longest = 100;
        text::Sha256 digest;
        for (const auto& column : columns_) {
            const auto& value = row.fields[column.position];
            if (!trimmed(value).empty()) {
                digest.update(column.key->column).update(std::string_view("\0", 1));
                digest.update(without_guard(value)).update(std::string_view("\0", 1));
            }
        }
        const auto base = text::slug(
            field(row, "event") + ' ' + field(row, "speakers") + field(row, "speaker"), longest
        );
        return (base.empty() ? "claim" : base) + '-' + text::hex(digest.finish()).substr(0, digits);
    }

    void add_field(const Column& column, std::size_t row, std::string_view value) {
        auto where = place(row, column.name);
        if (column.key->form == Form::flag && !flag_of(trimmed(value))) {
            fail(std::move(where), "must be true or false");
        } else {
            records::add(draft_, *column.key, value, std::move(where));
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
                if (fault.code == "H015" && tell_day_of_spreadsheet(fault.line)) {
                    continue;
                }
                const bool is_value = where.ends_with("`value`");
                fail(
                    where,
                    is_value ? records::value_in_csv(fault.message) : fault.message,
                    is_value ? records::help_for_value(fault.help) : fault.help
                );
            }
        }
    }

    /// A day that a spreadsheet gave away as the number that it keeps for it.
    bool tell_day_of_spreadsheet(std::size_t line) {
        const std::string_view toml = draft_.lines()[line].toml;
        const auto open = std::min(toml.find('"'), toml.size());
        const auto close = std::max(std::min(toml.rfind('"'), toml.size()), open);
        const std::string number(toml.substr(open, close - open).substr(open < close ? 1 : 0));
        const auto day = records::day_kept_as(number);
        if (day.empty()) {
            return false;
        }
        fail(
            draft_.lines()[line].where,
            "`" + number + "` looks like the number that spreadsheets keep for a day: " + day,
            "give the column a format of dates, YYYY-MM-DD, and save the table once more"
        );
        return true;
    }

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
