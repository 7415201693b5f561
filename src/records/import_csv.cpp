// SPDX-License-Identifier: Apache-2.0

#include <hearsay/import.hpp>

#include "records/csv_columns.hpp"
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
        separator_ = text::separator_of(content);
        const auto table = text::read_csv(content, separator_);
        if (!table.rows.empty()) {
            read_header(table.rows.front());
            tell_nameless(table.rows);
        }
        std::ranges::for_each(table.faults, [&](const auto& fault) { fail_at(fault); });
        if (table.rows.empty() && table.faults.empty()) {
            fail({}, "holds nothing", "the first row names the columns: id, event, speakers, ...");
        }
        if (!faults_.empty()) {
            return faults_;
        }
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
                const bool is_value = where.ends_with("`value`");
                fail(
                    where,
                    is_value ? as_in_csv(fault.message) : fault.message,
                    is_value ? help_for_value(fault) : fault.help
                );
            }
        }
    }

    /// The message with the example of a range as a field holds it.
    static std::string as_in_csv(std::string message) {
        constexpr std::string_view example = "{ min = 10, max = 20 }";
        if (const auto at = message.find(example); at != std::string::npos) {
            message.replace(at, example.size(), "10..20");
        }
        return message;
    }

    /// As fields hold values, and not as a record file does: `100..300` for `value = { min = 100,
    /// max = 300 }`.
    static std::string help_for_value(const records::DraftFault& fault) {
        constexpr std::string_view begin = "`value = ";
        std::string help;
        for (std::size_t at = 0; at < fault.help.size();) {
            const auto next = std::min(fault.help.find(begin, at), fault.help.size());
            const auto end = std::min(fault.help.find('`', next + 1), fault.help.size());
            help.append(fault.help, at, next - at);
            if (next < end) {
                help += '`' + as_field(std::string_view(fault.help).substr(next, end - next));
            }
            at = end;
        }
        return help;
    }

    static std::string as_field(std::string_view value) {
        const auto number_behind = [&](std::string_view key) {
            const auto at = value.find(key);
            const auto begin = at == std::string_view::npos ? value.size() : at + key.size();
            const auto end = std::min(value.find_first_not_of("0123456789", begin), value.size());
            return std::string(value.substr(begin, end - begin));
        };
        const auto number = number_behind("value = ");
        return number.empty() ? number_behind("min = ") + ".." + number_behind("max = ") : number;
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
