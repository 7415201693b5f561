// SPDX-License-Identifier: Apache-2.0

#include "date/civil.hpp"

#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <catch2/catch.hpp>

using namespace hearsay;
using edtf::Day;

TEST_CASE("the calendar counts days from 1970") {
    CHECK(edtf::number_of({1970, 1, 1}) == 0);
    CHECK(edtf::number_of({1969, 12, 31}) == -1);
    CHECK(edtf::number_of({2024, 1, 3}) == 19725);
    CHECK(edtf::number_of({2000, 2, 29}) == 11016);
    CHECK(edtf::number_of({0, 3, 1}) == -719468);
    CHECK(edtf::first_second({1970, 1, 2}) == 86400);
    CHECK(edtf::last_second({1970, 1, 1}) == 86399);
}

TEST_CASE("every day follows the one before it, also where Boost's calendar begins and ends") {
    for (const auto& [from, to] :
         {std::pair<std::int64_t, std::int64_t>{-805, -795},
          {-5, 5},
          {1395, 1405},
          {1895, 1905},
          {9995, 10005}}) {
        std::int64_t number = edtf::number_of({from, 1, 1});
        for (std::int64_t year = from; year <= to; ++year) {
            for (int month = 1; month <= 12; ++month) {
                for (int day = 1; day <= edtf::days_in_month(year, month); ++day, ++number) {
                    const Day expected{year, month, day};
                    if (edtf::number_of(expected) != number || edtf::day_of(number) != expected)
                        FAIL(year << "-" << month << "-" << day);
                }
            }
        }
    }
}

TEST_CASE("the small calendar and Boost's agree over four centuries") {
    // 400 years are 146,097 days, so that a day of the years 1000 to 1399, which the small calendar
    // does, is the day of the same name 400 years later, which Boost does.
    for (std::int64_t number = edtf::number_of({1000, 1, 1});
         number < edtf::number_of({1400, 1, 1});
         ++number) {
        const Day small = edtf::day_of(number);
        const Day boost = edtf::day_of(number + 146097);
        if (boost != Day{small.year + 400, small.month, small.day})
            FAIL(number);
        if (edtf::is_leap(small.year) != edtf::is_leap(boost.year))
            FAIL(small.year);
    }
}

TEST_CASE("the calendar reaches a thousand million years") {
    for (const std::int64_t year : {-1'000'000'000LL, -10'000LL, 10'000LL, 1'000'000'000LL}) {
        const Day day{year, 12, 31};
        CHECK(edtf::day_of(edtf::number_of(day)) == day);
        CHECK(edtf::number_of({year + 1, 1, 1}) == edtf::number_of(day) + 1);
    }
}

TEST_CASE("a century is a leap year every fourth time") {
    CHECK(edtf::is_leap(2000));
    CHECK(edtf::is_leap(2024));
    CHECK_FALSE(edtf::is_leap(1900));
    CHECK_FALSE(edtf::is_leap(2023));
    CHECK(edtf::is_leap(0));
    CHECK(edtf::is_leap(-4));
    CHECK_FALSE(edtf::is_leap(-100));
    CHECK(edtf::days_in_month(1300, 2) == 28);
    CHECK(edtf::days_in_month(1200, 2) == 29);
    CHECK(edtf::days_in_month(10000, 9) == 30);
}

TEST_CASE("months later is the same day, or the last of a shorter month") {
    CHECK(edtf::plus_months({2024, 3, 1}, -1) == Day{2024, 2, 1});
    CHECK(edtf::plus_months({2024, 1, 31}, 1) == Day{2024, 2, 29});
    CHECK(edtf::plus_months({2023, 1, 31}, 1) == Day{2023, 2, 28});
    CHECK(edtf::plus_months({2024, 1, 15}, -1) == Day{2023, 12, 15});
    CHECK(edtf::plus_months({2024, 2, 29}, 12) == Day{2025, 2, 28});
    CHECK(edtf::plus_months({0, 1, 1}, -1) == Day{-1, 12, 1});
    CHECK(edtf::plus_months({2024, 1, 3}, 1200) == Day{2124, 1, 3});
}
