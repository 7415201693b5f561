// SPDX-License-Identifier: Apache-2.0

#include "date/scan_point.hpp"

#include "date/bounds.hpp"
#include "date/point_words.hpp"

#include <algorithm>
#include <array>

namespace hearsay::edtf {

namespace {

constexpr std::size_t longest_year =
    9;  // digits: a thousand million years fit every sum of seconds

struct Cursor {
    std::string_view text;
    std::size_t at;

    [[nodiscard]] bool done() const { return at >= text.size(); }
    [[nodiscard]] char peek() const { return done() ? '\0' : text[at]; }
    bool take(char c) {
        if (done() || text[at] != c)
            return false;
        ++at;
        return true;
    }
    [[nodiscard]] DateError unexpected(std::string_view wanted) const {
        return edtf::unexpected(text, at, wanted);
    }
};

bool is_mark(char c) { return c == '?' || c == '~' || c == '%'; }

Fault scan_mark(Cursor& cursor, Mark& mark) {
    if (!is_mark(cursor.peek()))
        return std::nullopt;
    const char c = cursor.text[cursor.at++];
    mark = {c != '~', c != '?'};
    if (is_mark(cursor.peek()))
        return fault(cursor.at - 1, 2, "one qualifier is enough: `?`, `~`, or `%` for both");
    return std::nullopt;
}

// A run of digits and masks, at most nine long in what it returns but taken whole.
std::size_t scan_digits(Cursor& cursor, Digits& digits) {
    const std::size_t begin = cursor.at;
    for (; is_digit(cursor.peek()) || cursor.peek() == 'X'; ++cursor.at) {
        if (cursor.at - begin >= longest_year)
            continue;
        const bool masked = cursor.peek() == 'X';
        digits.masked = (digits.masked << 1U) | (masked ? 1U : 0U);
        digits.value = digits.value * 10 + (masked ? 0 : cursor.peek() - '0');
    }
    return cursor.at - begin;
}

// `1950S2`, `Y17E7`: parts of EDTF that hearsay leaves out, and says so.
Fault refuse_left_out(const Cursor& cursor, std::size_t begin) {
    if (cursor.peek() == 'E')
        return fault(
            begin,
            cursor.text.size() - begin,
            "exponential years (`E`) are not part of hearsay's profile of EDTF"
        );
    if (cursor.peek() == 'S')
        return fault(
            begin,
            cursor.text.size() - begin,
            "significant digits (`S`) are not part of hearsay's profile of EDTF"
        );
    return std::nullopt;
}

Fault scan_long_year(Cursor& cursor, Point& point) {
    const std::size_t begin = cursor.at++;
    point.before_zero = cursor.take('-');
    const std::size_t digits_at = cursor.at;
    const std::size_t length = scan_digits(cursor, point.year);
    if (length == 0)
        return cursor.unexpected("the digits of a year");
    if (auto left_out = refuse_left_out(cursor, begin))
        return left_out;
    const std::size_t all = cursor.at - begin;
    if (!point.year.exact())
        return fault(digits_at, length, "a year of more than four digits cannot be masked");
    if (length < 5)
        return fault(begin, all, "`Y` is for years of more than four digits only");
    if (cursor.text[digits_at] == '0')
        return fault(digits_at, length, "a year after `Y` does not start with zero");
    if (length > longest_year)
        return fault(begin, all, "years beyond 999,999,999 are not supported");
    point.level = 1;
    return std::nullopt;
}

Fault scan_year(Cursor& cursor, Point& point) {
    const std::size_t begin = cursor.at;
    if (cursor.peek() == 'Y')
        return scan_long_year(cursor, point);
    point.before_zero = cursor.take('-');
    const std::size_t digits_at = cursor.at;
    const std::size_t length = scan_digits(cursor, point.year);
    if (length == 0)
        return cursor.unexpected("a year");
    if (auto left_out = refuse_left_out(cursor, begin))
        return left_out;
    if (cursor.peek() == 'x')
        return cursor.unexpected("a digit");
    if (length == 8 && point.year.exact())
        return fault(digits_at, length, "year, month and day are joined by hyphens");
    if (length != 4) {
        std::string message = "a year has four digits";
        if (length > 4)
            message += " (longer ones start with `Y`)";
        return fault(digits_at, length, std::move(message));
    }
    if (point.before_zero) {
        if (point.year == Digits{})
            return fault(begin, 5, "the year 0 has no sign: `0000`");
        point.level = 1;
    }
    return std::nullopt;
}

// Month or day: "-", then two digits between their qualifiers.
Fault scan_part(Cursor& cursor, Point& point, std::size_t part, std::string_view name) {
    Digits& digits = part == month_part ? point.month : point.day;
    if (auto wrong = scan_mark(cursor, point.own[part]))
        return wrong;
    if (cursor.peek() == 'W')
        return fault(cursor.at, 1, "EDTF has no week dates");
    const std::size_t begin = cursor.at;
    const std::size_t length = scan_digits(cursor, digits);
    if (cursor.peek() == 'x')
        return cursor.unexpected("a digit");
    if (length == 0)
        return cursor.unexpected("a " + std::string(name) + " of two digits");
    if (length != 2)
        return fault(begin, length, "a " + std::string(name) + " has two digits");
    return scan_mark(cursor, point.group[part]);
}

Fault check_month(Point& point, std::size_t at) {
    point.precision = Precision::month;
    const std::int64_t month = point.month.value;
    if (!point.month.exact()) {
        if (month > 12)  // "2X" and more; "1X" starts at 10
            return fault(at, 2, "no month matches: months run from 01 to 12");
        return std::nullopt;
    }
    if (month >= 1 && month <= 12)
        return std::nullopt;
    if (month < first_season || month > last_season)
        return fault(at, 2, "no such month: months run from 01 to 12, seasons from 21 to 41");
    point.precision = Precision::season;
    point.level = std::max(point.level, month <= 24 ? 1 : 2);
    return std::nullopt;
}

DateError
no_such_day(const Point& point, std::string_view text, std::size_t begin, std::size_t day_at) {
    if (point.masked() || point.precision != Precision::day)
        return fault(begin, text.size() - begin, "no day of the calendar matches this mask");
    if (point.day.value < 1 || point.day.value > 31)
        return fault(day_at, 2, "no such day: days run from 01 to 31");
    const std::int64_t year = point.before_zero ? -point.year.value : point.year.value;
    const int month = static_cast<int>(point.month.value);
    std::string message = month_in_words(month);
    if (month == 2)
        message += " " + std::to_string(year);
    return fault(
        day_at, 2, message + " has " + std::to_string(days_in_month(year, month)) + " days"
    );
}

}  // namespace

Fault scan_point(std::string_view text, std::size_t at, Point& point) {
    Cursor cursor{text, at};
    const std::size_t begin = at;
    std::size_t day_at = at;
    if (auto wrong = scan_mark(cursor, point.own[year_part]))
        return wrong;
    const bool long_year = cursor.peek() == 'Y';
    if (auto wrong = scan_year(cursor, point))
        return wrong;
    if (auto wrong = scan_mark(cursor, point.group[year_part]))
        return wrong;

    if (long_year && !cursor.done())
        return cursor.unexpected("the end (`Y` stands for a year alone)");
    if (cursor.take('-')) {
        if (auto wrong = scan_part(cursor, point, month_part, "month"))
            return wrong;
        const std::size_t month_at = cursor.at - (point.group[month_part].any() ? 3U : 2U);
        if (auto wrong = check_month(point, month_at))
            return wrong;
        if (cursor.take('-')) {
            if (point.precision == Precision::season)
                return fault(
                    month_at, 2, "no such month: months run from 01 to 12, and a season has no days"
                );
            day_at = cursor.at;
            if (auto wrong = scan_part(cursor, point, day_part, "day"))
                return wrong;
            day_at += point.own[day_part].any() ? 1U : 0U;
            point.precision = Precision::day;
        }
    }
    const std::size_t date_end = cursor.at;
    if (!settle_days(point))
        return no_such_day(point, text.substr(0, date_end), begin, day_at);
    if (cursor.peek() == 'T') {
        if (point.precision != Precision::day || point.masked() || point.marks().any())
            return fault(
                begin,
                date_end - begin,
                "a time of day needs a whole date, without mask or qualifier"
            );
        return scan_time(text, cursor.at + 1, point);
    }
    if (!cursor.done()) {
        constexpr std::array<std::string_view, 3> wanted = {
            "`-` and a month, or the end", "`-` and a day, or the end", "the end"};
        return cursor.unexpected(wanted[point.parts() - 1]);
    }
    point.level = std::max(point.level, level_of_doubt(point));
    return std::nullopt;
}

}  // namespace hearsay::edtf
