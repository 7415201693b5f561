// SPDX-License-Identifier: Apache-2.0

#include "records/csv_slips.hpp"

#include "records/encodings.hpp"
#include "records/scan.hpp"
#include "text/ascii.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

namespace hearsay::records {
namespace {

constexpr std::string_view save_as_csv =
    "open it in a spreadsheet program, and save the table as CSV in UTF-8 (\"CSV UTF-8\")";

/// How files begin that spreadsheet programs write: a zip archive (.xlsx, .ods), and the compound
/// file of older ones (.xls).
constexpr std::string_view workbooks[] = {"PK\x03\x04", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"};

std::string as_field(std::string_view value) {
    const auto number_behind = [&](std::string_view key) {
        const auto at = value.find(key);
        const auto begin = at == std::string_view::npos ? value.size() : at + key.size();
        const auto end = std::min(value.find_first_not_of("0123456789", begin), value.size());
        return std::string(value.substr(begin, end - begin));
    };
    const auto number = number_behind("value = ");
    return number.empty() ? number_behind("min = ") + ".." + number_behind("max = ") : number;
}

}  // namespace

std::optional<ImportFault> no_table(std::string_view content) {
    const auto begins = [&](std::string_view mark) { return content.starts_with(mark); };
    if (std::ranges::any_of(workbooks, begins)) {
        return ImportFault{
            {}, "is a workbook (.xlsx, .xls or .ods), and no CSV", std::string(save_as_csv)};
    }
    if (const auto encoding = wide_encoding_of(content); !encoding.empty()) {
        return ImportFault{
            {},
            "is in " + std::string(encoding) + ", and tables are read in UTF-8",
            "save it as UTF-8 (spreadsheets offer \"CSV UTF-8\")"};
    }
    return std::nullopt;
}

std::optional<char> take_declared_separator(std::string_view& content) {
    constexpr std::string_view key = "sep=";
    constexpr std::string_view separators = ",;\t|";
    std::string_view rest = content;
    if (rest.starts_with(byte_order_mark)) {
        rest.remove_prefix(byte_order_mark.size());
    }
    const std::string_view line = rest.substr(0, rest.find('\n'));
    std::string_view declared = line;
    if (declared.ends_with('\r')) {
        declared.remove_suffix(1);
    }
    if (declared.size() > 2 && declared.front() == '"' && declared.back() == '"') {
        declared = declared.substr(1, declared.size() - 2);
    }
    if (declared.size() != key.size() + 1 ||
        !text::same_but_for_capitals(declared.substr(0, key.size()), key) ||
        separators.find(declared.back()) == std::string_view::npos) {
        return std::nullopt;
    }
    content = rest.substr(std::min(line.size() + 1, rest.size()));
    return declared.back();
}

std::string day_kept_as(std::string_view number) {
    constexpr std::size_t digits = 5;
    constexpr int last = 80'000;
    const std::string_view days = number.substr(0, number.find_first_of(".,"));
    const std::string_view time = number.substr(std::min(days.size() + 1, number.size()));
    const auto is_of_digits = [](std::string_view text) {
        return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    };
    if (days.size() != digits || days.front() == '0' || !is_of_digits(days) ||
        !is_of_digits(time)) {
        return {};
    }
    const int count = std::stoi(std::string(days));
    if (count > last) {
        return {};
    }
    using namespace std::chrono;
    const year_month_day day{sys_days{year{1899} / December / 30} + std::chrono::days{count}};
    return fmt::format(
        "{:04}-{:02}-{:02}",
        static_cast<int>(day.year()),
        static_cast<unsigned>(day.month()),
        static_cast<unsigned>(day.day())
    );
}

std::string value_in_csv(std::string message) {
    constexpr std::string_view example = "{ min = 10, max = 20 }";
    if (const auto at = message.find(example); at != std::string::npos) {
        message.replace(at, example.size(), "10..20");
    }
    return message;
}

std::string help_for_value(std::string_view help) {
    constexpr std::string_view begin = "`value = ";
    std::string out;
    for (std::size_t at = 0; at < help.size();) {
        const auto next = std::min(help.find(begin, at), help.size());
        const auto end = std::min(help.find('`', next + 1), help.size());
        out += help.substr(at, next - at);
        if (next < end) {
            out += '`' + as_field(help.substr(next, end - next));
        }
        at = end;
    }
    return out;
}

}  // namespace hearsay::records
