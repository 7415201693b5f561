// SPDX-License-Identifier: Apache-2.0

#include "date/bounds.hpp"

#include <algorithm>

namespace hearsay::edtf {

namespace {

// The first or last matching day in a year; it depends only on whether the year is a leap one.
std::optional<Day> day_within(const Point& point, bool leap, bool first) {
    const std::int64_t year = leap ? 2000 : 2001;
    const int step = first ? 1 : -1;
    for (int month = first ? 1 : 12; month >= 1 && month <= 12; month += step) {
        if (point.precision != Precision::year && !point.month.matches(month))
            continue;
        const int length = days_in_month(year, month);
        if (point.precision == Precision::year || point.precision == Precision::month)
            return Day{year, month, first ? 1 : length};
        for (int day = first ? 1 : length; day >= 1 && day <= length; day += step)
            if (point.day.matches(day))
                return Day{year, month, day};
    }
    return std::nullopt;
}

Day season_day(const Point& point, std::int64_t year, bool first) {
    const Season season = season_of(static_cast<int>(point.month.value));
    const Day start{year, season.first_month, 1};
    return first ? start : day_of(number_of(plus_months(start, season.months)) - 1);
}

std::optional<Day> extreme_day(const Point& point, bool first) {
    const bool season = point.precision == Precision::season;
    const auto in_leap = season ? Day{} : day_within(point, true, first);
    const auto in_common = season ? Day{} : day_within(point, false, first);
    if (!in_leap && !in_common)
        return std::nullopt;

    const std::int64_t low = point.year.value;
    const std::int64_t high = point.year.highest();
    const bool up = first != point.before_zero;
    for (std::int64_t n = up ? low : high; n >= low && n <= high; n += up ? 1 : -1) {
        if (!point.year.matches(n) || (point.before_zero && n == 0))
            continue;
        const std::int64_t year = point.before_zero ? -n : n;
        if (season)
            return season_day(point, year, first);
        if (const auto& found = is_leap(year) ? in_leap : in_common)
            return Day{year, found->month, found->day};
    }
    return std::nullopt;
}

// A step of the calendar.
struct Unit {
    std::int64_t months = 0;
    std::int64_t days = 0;

    friend auto operator<=>(const Unit&, const Unit&) = default;
};

// Of a masked part the unit is what the mask leaves open: "2024-XX" is known to a year, "202X" to
// ten.
Unit unit_of(const Point& point, std::size_t part) {
    if (part == day_part) {
        if (point.day.exact())
            return {0, 1};
        if (point.day.masked == 1U)
            return {0, 10};
        part = month_part;
    }
    if (part == month_part) {
        if (point.precision == Precision::season && point.month.exact())
            return {season_of(static_cast<int>(point.month.value)).months, 0};
        if (point.month.exact())
            return {1, 0};
    }
    std::int64_t months = 12;
    for (unsigned mask = point.year.masked; mask != 0; mask >>= 1U)
        months *= 10;
    return {months, 0};
}

std::optional<Unit> unit_of_doubt(const Point& point) {
    std::optional<Unit> largest;
    for (std::size_t part = 0; part < point.parts(); ++part) {
        if (!point.own[part].approximate && !point.group[part].approximate)
            continue;
        const Unit unit = unit_of(point, part);
        largest = largest ? std::max(*largest, unit) : unit;
    }
    return largest;
}

}  // namespace

bool settle_days(Point& point) {
    const auto first = extreme_day(point, true);
    const auto last = extreme_day(point, false);
    if (!first || !last)
        return false;
    point.first = *first;
    point.last = *last;
    return true;
}

Limits limits_of(const Point& point) {
    if (point.precision != Precision::second)
        return {first_second(point.first), last_second(point.last)};
    const Seconds at = first_second(point.first) + point.second_of_day;
    return {at, at};
}

Limits widened_limits(const Point& point) {
    const auto unit = unit_of_doubt(point);
    if (!unit)
        return limits_of(point);
    const Seconds back = number_of(plus_months(point.first, -unit->months)) - unit->days;
    // From the last day and from the day after it, because months differ in length: a month after
    // the end of February is the end of March, and a month after 30 January is the end of February.
    const Seconds from_last = number_of(plus_months(point.last, unit->months));
    const Day after = day_of(number_of(point.last) + 1);
    const Seconds from_after = number_of(plus_months(after, unit->months)) - 1;
    const Seconds on = std::max(from_last, from_after) + unit->days;
    return {back * seconds_a_day, (on + 1) * seconds_a_day - 1};
}

}  // namespace hearsay::edtf
