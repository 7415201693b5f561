// SPDX-License-Identifier: Apache-2.0

#include "text/csv.hpp"

#include "text/plural.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace hearsay::text {

namespace {

class Reading {
public:
    Reading(std::string_view text, char separator)
        : text_(text), separator_(1, separator), ends_{separator, '"', '\r', '\n'} {}

    CsvTable read() {
        if (text_.starts_with("\xEF\xBB\xBF")) {
            at_ = 3;
        }
        while (at_ < text_.size() && !broken_) {
            read_row();
        }
        return std::move(table_);
    }

private:
    void read_row() {
        ++row_;
        CsvRow row{row_, {}};
        do {
            row.fields.emplace_back();
            read_field(row.fields.back(), row.fields.size());
        } while (!broken_ && take(separator_));
        if (broken_ || (row.fields.size() == 1 && row.fields.front().empty())) {
            return end_row(row.fields.size());
        }
        const auto wanted =
            table_.rows.empty() ? row.fields.size() : table_.rows.front().fields.size();
        const auto size = row.fields.size();
        if (size == wanted) {
            table_.rows.push_back(std::move(row));
        } else {
            table_.faults.push_back(
                {row_,
                 0,
                 "has " + plural(size, "field") + ", and the first row " + std::to_string(wanted)}
            );
        }
        end_row(size);
    }

    void end_row(std::size_t field) {
        if (!broken_ && at_ < text_.size() && !take("\r\n") && !take("\n")) {
            fail(
                field,
                text_[at_] == '\r' ? "has a carriage return without a line feed"
                                   : "goes on behind its closing quote"
            );
        }
    }

    void read_field(std::string& into, std::size_t field) {
        if (take("\"")) {
            return read_quoted(into, field);
        }
        const auto end = text_.find_first_of(ends_, at_);
        into = text_.substr(at_, end - at_);
        at_ = end == std::string_view::npos ? text_.size() : end;
        if (at_ < text_.size() && text_[at_] == '"') {
            fail(field, "has a quote in a field that does not begin with one");
        }
        check(into, field);
    }

    void read_quoted(std::string& into, std::size_t field) {
        while (true) {
            const auto end = text_.find_first_of("\"\r", at_);
            if (end == std::string_view::npos) {
                return fail(field, "begins with a quote that is never closed");
            }
            into += text_.substr(at_, end - at_);
            at_ = end;
            if (take("\r\n")) {
                into += '\n';
            } else if (take("\"\"")) {
                into += '"';
            } else if (take("\"")) {
                return check(into, field);
            } else {
                return fail(field, "has a carriage return without a line feed");
            }
        }
    }

    void check(const std::string& value, std::size_t field) {
        if (first_invalid_utf8(value)) {
            fail(field, std::string(csv_not_utf8));
        }
    }

    bool take(std::string_view what) {
        const bool is_there = text_.substr(at_).starts_with(what);
        at_ += is_there ? what.size() : 0;
        return is_there;
    }

    void fail(std::size_t field, std::string message) {
        if (!broken_) {
            table_.faults.push_back({row_, field, std::move(message)});
            broken_ = true;
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t row_ = 0;
    std::string separator_;
    std::string ends_;  ///< what a field without quotes may end at
    bool broken_ = false;
    CsvTable table_;
};

}  // namespace

char separator_of(std::string_view text) {
    constexpr std::string_view separators = ",;\t";
    std::array<std::size_t, separators.size()> counts{};
    bool is_quoted = false;
    for (const char each : text) {
        if (!is_quoted && (each == '\n' || each == '\r')) {
            break;
        }
        is_quoted = is_quoted != (each == '"');
        if (const auto which = separators.find(each); !is_quoted && which < counts.size()) {
            ++counts.at(which);
        }
    }
    const auto* const most = std::ranges::max_element(counts);
    return separators.at(static_cast<std::size_t>(most - counts.begin()));
}

CsvTable read_csv(std::string_view text, char separator) { return Reading(text, separator).read(); }

}  // namespace hearsay::text
