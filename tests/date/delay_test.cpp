// SPDX-License-Identifier: Apache-2.0

#include "samples.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using test::date;

namespace {

std::string words(const char* from, const char* to) {
    return in_words(delay(date(from), date(to)));
}

}  // namespace

TEST_CASE("a delay between plain days is told in calendar days") {
    CHECK(words("2024-01-03", "2024-01-05") == "2 days later");
    CHECK(words("2024-01-03", "2024-01-04") == "1 day later");
    CHECK(words("2024-01-05", "2024-01-03") == "2 days earlier");
    CHECK(words("2024-01-03", "2024-01-03") == "the same day");
    CHECK(words("2024-02-28", "2024-03-01") == "2 days later");
    const Delay two = delay(date("2024-01-03"), date("2024-01-05"));
    CHECK(two.at_least == 86401);
    CHECK(two.at_most == 3 * 86400 - 1);
}

TEST_CASE("a delay between ranges of days is an honest range") {
    CHECK(words("2024-01-03", "2024-01-05/2024-01-07") == "2 to 4 days later");
    CHECK(words("1943-04-13", "1990-04") == "17,155 to 17,184 days later (about 47 years)");
    CHECK(words("2024-01-03", "[2024-01-03,2024-01-04]") == "the same day or 1 day later");
    CHECK(words("2024-01-03", "2024-01-03/2024-01-06") == "the same day or up to 3 days later");
    CHECK(words("[2024-01-03,2024-01-04]", "2024-01-03") == "the same day or 1 day earlier");
    CHECK(words("2024-01-05/2024-01-07", "2024-01-03") == "2 to 4 days earlier");
    CHECK(
        words("2024-01-03", "2024-01-01/2024-01-06") == "between 2 days earlier and 3 days later"
    );
    CHECK(words("2024-01-03~", "2024-01-05") == "1 to 3 days later");
    CHECK(words("2024-01", "2024-03") == "30 to 90 days later");
}

TEST_CASE("a delay of years says how many, beside its days") {
    CHECK(words("2022-01-03", "2024-01-03") == "730 days later");
    CHECK(words("2022-01-03", "2024-01-04") == "731 days later (about 2 years)");
    CHECK(words("1990-04", "1943-04-13") == "17,155 to 17,184 days earlier (about 47 years)");
    CHECK(words("1915", "2001-06-01") == "31,199 to 31,563 days later (about 85 to 86 years)");
    CHECK(words("1915", "1915/2001") == "between 364 days earlier and 31,776 days later");
    CHECK(words("1999-12-31", "2000/2009") == "1 to 3,653 days later (up to about 10 years)");
    CHECK(words("1915-04-24", "1990-01-01/..") == "at least 27,281 days later (about 75 years)");
    CHECK(words("1990-01-01/..", "1915-04-24") == "at least 27,281 days earlier (about 75 years)");
    CHECK(
        words("2014-07-17T13:20:00Z", "2020-03-09T09:00:00Z") ==
        "2,061 days 19 hours 40 minutes later (about 6 years)"
    );
    CHECK(
        words("1915-04-24T10:00:00Z", "1990") ==
        "27,280 to 27,647 days later (about 75 to 76 years)"
    );
}

TEST_CASE("a delay without a limit says what is left") {
    CHECK(words("2024-01-03", "2024-01-06/..") == "at least 3 days later");
    CHECK(words("2024-01-06/..", "2024-01-03") == "at least 3 days earlier");
    CHECK(words("2024-01-03", "2024-01-03/") == "the same day or later");
    CHECK(words("2024-01-03/..", "2024-01-03") == "the same day or earlier");
    CHECK(words("2024-01-03", "2024-01-01/..") == "at most 2 days earlier, or later");
    CHECK(words("2024-01-03", "../2024-01-05") == "at most 2 days later, or earlier");
    CHECK(words("2024-01-03/..", "2024-01-06/..") == "order unknown");
    const Delay open = delay(date("2024-01-03"), date("2024-01-06/.."));
    CHECK(open.at_least.has_value());
    CHECK_FALSE(open.at_most.has_value());
}

TEST_CASE("a delay between instants is exact") {
    CHECK(words("2024-01-03T13:00:00Z", "2024-01-03T16:30:00+03:30") == "at the same time");
    CHECK(words("2024-01-03T13:00:00Z", "2024-01-03T13:45:00Z") == "45 minutes later");
    CHECK(words("2024-01-03T13:00:00Z", "2024-01-03T16:00:00+01:00") == "2 hours later");
    CHECK(words("2024-01-03T13:00:00", "2024-01-03T12:59:59") == "1 second earlier");
    CHECK(
        words("2024-01-03T13:00:00", "2024-01-04T14:30:05") ==
        "1 day 1 hour 30 minutes 5 seconds later"
    );
}

TEST_CASE("a delay between a day and an instant is a range, rounded outwards") {
    CHECK(words("2024-01-03T10:00:00", "2024-01-05") == "1 to 3 days later");
    CHECK(
        words("2024-01-03T10:00:00", "2024-01-03") == "between 10 hours earlier and 14 hours later"
    );
    CHECK(
        words("2024-01-03", "2024-01-03T12:00:00Z") == "between 24 hours earlier and 26 hours later"
    );
    CHECK(words("2024-01-03", "2024-01-05T12:00:00Z") == "1 to 4 days later");
    const Delay mixed = delay(date("2024-01-03T12:00:00"), date("2024-01-03T12:00:00Z"));
    CHECK(mixed.at_least == -12 * 3600);
    CHECK(mixed.at_most == 14 * 3600);
    CHECK_FALSE(mixed.whole_days);
}

TEST_CASE("a delay made of seconds alone is told in whole natural units") {
    CHECK(in_words(Delay{90, 100}) == "90 to 100 seconds later");
    CHECK(in_words(Delay{90, 150}) == "1 to 3 minutes later");
    CHECK(in_words(Delay{0, 7200}) == "up to 2 hours later");
    CHECK(in_words(Delay{43200, 259200}) == "12 hours to 3 days later");
    CHECK(in_words(Delay{-259200, -61}) == "1 minute to 3 days earlier");
    CHECK(in_words(Delay{1, 259200}) == "1 second to 3 days later");
    CHECK(in_words(Delay{-7200, -3600}) == "1 to 2 hours earlier");
    CHECK(in_words(Delay{3600, {}}) == "at least 60 minutes later");
    CHECK(in_words(Delay{}) == "order unknown");
}

TEST_CASE("any two dates have a delay whose limits agree with their order") {
    for (const auto a : test::samples) {
        for (const auto b : test::samples) {
            const Delay there = delay(date(a), date(b));
            if (there.at_least && there.at_most && *there.at_least > *there.at_most)
                FAIL(a << " " << b);
            if (certainly_before(date(a), date(b)) && !(there.at_least && *there.at_least > 0))
                FAIL(a << " " << b);
            if (in_words(there).empty())
                FAIL(a << " " << b);
        }
    }
}

TEST_CASE("delays at the ends of what can be counted are told, too") {
    const auto ends = {
        since_ever, since_ever + 1, -seconds_a_day, Seconds(0), for_ever - 1, for_ever};
    for (const bool whole_days : {false, true}) {
        for (const auto low : ends) {
            CHECK_FALSE(in_words(Delay{low, {}, whole_days}).empty());
            CHECK_FALSE(in_words(Delay{{}, low, whole_days}).empty());
            for (const auto high : ends) {
                if (low <= high) {
                    CHECK_FALSE(in_words(Delay{low, high, whole_days}).empty());
                }
            }
        }
    }
    Date first;
    first.span = {since_ever + 1, since_ever + 1, since_ever + 1, since_ever + 1};
    Date last;
    last.span = {for_ever - 1, for_ever - 1, for_ever - 1, for_ever - 1};
    CHECK(delay(first, last).at_least.value() > 0);
    CHECK(delay(last, first).at_most.value() < 0);
}
