// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/date.hpp>

#include <compare>
#include <cstdint>

/// The calendar behind dates: the proleptic Gregorian one, with a year 0 (1 BCE).
/// Boost.Date_Time does it for the years that it knows (1400 to 9999); other years, to a thousand
/// million on both sides, go by Howard Hinnant's days_from_civil and civil_from_days
/// (https://howardhinnant.github.io/date_algorithms.html), which agree with it day by day.
namespace hearsay::edtf {

/// Rounded down; `b` is positive.
constexpr std::int64_t floor_div(std::int64_t a, std::int64_t b) {
    return a / b - (a % b < 0 ? 1 : 0);
}

/// A calendar day; functions that take one require it to exist.
struct Day {
    std::int64_t year = 0;
    int month = 1;  ///< 1..12
    int day = 1;    ///< 1..31

    friend auto operator<=>(const Day&, const Day&) = default;
};

bool is_leap(std::int64_t year);

int days_in_month(std::int64_t year, int month);

/// Days since 1970-01-01.
std::int64_t number_of(const Day& day);
Day day_of(std::int64_t number);

/// The day of a second since 1970-01-01T00:00:00 of the same clock.
Day day_at(Seconds at);

/// The same day so many months later (earlier where negative), or the last one of a shorter month.
Day plus_months(const Day& day, std::int64_t months);

/// The first and the last second of a day, since 1970-01-01T00:00:00 of the same clock.
Seconds first_second(const Day& day);
Seconds last_second(const Day& day);

}  // namespace hearsay::edtf
