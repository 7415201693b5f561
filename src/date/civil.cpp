// SPDX-License-Identifier: Apache-2.0

#include "date/civil.hpp"

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <algorithm>

namespace hearsay::edtf {

namespace {

using Boost = boost::gregorian::gregorian_calendar;

constexpr std::int64_t boost_first_year = 1400;
constexpr std::int64_t boost_last_year = 9999;
constexpr std::int64_t julian_day_of_1970 = 2440588;

constexpr bool boost_knows(std::int64_t year) {
    return year >= boost_first_year && year <= boost_last_year;
}

boost::gregorian::greg_year boost_year(std::int64_t year) {
    return boost::gregorian::greg_year(static_cast<unsigned short>(year));
}

boost::gregorian::greg_month boost_month(int month) {
    return boost::gregorian::greg_month(static_cast<unsigned short>(month));
}

// Hinnant: years start in March, so that the leap day is the last of its year; an era is 400 years.
constexpr std::int64_t days_from_civil(std::int64_t year, int month, int day) {
    const std::int64_t y = month <= 2 ? year - 1 : year;
    const std::int64_t era = floor_div(y, 400);
    const std::int64_t year_of_era = y - era * 400;
    const std::int64_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const std::int64_t day_of_era =
        year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

constexpr Day civil_from_days(std::int64_t number) {
    const std::int64_t z = number + 719468;
    const std::int64_t era = floor_div(z, 146097);
    const std::int64_t day_of_era = z - era * 146097;
    const std::int64_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const std::int64_t day_of_year =
        day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const std::int64_t march_month = (5 * day_of_year + 2) / 153;
    const int day = static_cast<int>(day_of_year - (153 * march_month + 2) / 5 + 1);
    const int month = static_cast<int>(march_month < 10 ? march_month + 3 : march_month - 9);
    return Day{year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

constexpr std::int64_t boost_first_day = days_from_civil(boost_first_year, 1, 1);
constexpr std::int64_t boost_last_day = days_from_civil(boost_last_year, 12, 31);

}  // namespace

bool is_leap(std::int64_t year) {
    if (boost_knows(year))
        return Boost::is_leap_year(boost_year(year));
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int days_in_month(std::int64_t year, int month) {
    if (boost_knows(year))
        return Boost::end_of_month_day(boost_year(year), boost_month(month));
    if (month == 2)
        return is_leap(year) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

std::int64_t number_of(const Day& day) {
    if (!boost_knows(day.year))
        return days_from_civil(day.year, day.month, day.day);
    const boost::gregorian::greg_day in_month(static_cast<unsigned short>(day.day));
    const Boost::ymd_type ymd(boost_year(day.year), boost_month(day.month), in_month);
    return static_cast<std::int64_t>(Boost::day_number(ymd)) - julian_day_of_1970;
}

Day day_of(std::int64_t number) {
    if (number < boost_first_day || number > boost_last_day)
        return civil_from_days(number);
    const auto ymd =
        Boost::from_day_number(static_cast<Boost::date_int_type>(number + julian_day_of_1970));
    return Day{ymd.year, ymd.month.as_number(), ymd.day};
}

Day plus_months(const Day& day, std::int64_t months) {
    const std::int64_t total = day.year * 12 + (day.month - 1) + months;
    const std::int64_t year = floor_div(total, 12);
    const int month = static_cast<int>(total - year * 12) + 1;
    return Day{year, month, std::min(day.day, days_in_month(year, month))};
}

Day day_at(Seconds at) { return day_of(floor_div(at, seconds_a_day)); }

Seconds first_second(const Day& day) { return number_of(day) * seconds_a_day; }

Seconds last_second(const Day& day) { return first_second(day) + seconds_a_day - 1; }

}  // namespace hearsay::edtf
