// SPDX-License-Identifier: Apache-2.0

#include "samples.hpp"

#include <catch2/catch.hpp>

#include <vector>

using namespace hearsay;
using test::date;

namespace {

struct Case {
    const char* text;
    const char* words;
};

void check(const std::vector<Case>& cases) {
    for (const Case& c : cases) {
        INFO(c.text);
        CHECK(in_words(date(c.text)) == c.words);
    }
}

}  // namespace

TEST_CASE("a plain date is told as people say it") {
    check(
        {{"2024-01-03", "3 January 2024"},
         {"2023-12", "December 2023"},
         {"2024", "2024"},
         {"2024-01-03T16:30:00+03:30", "3 January 2024, 16:30:00 (UTC+03:30)"},
         {"2024-01-03T06:03:09Z", "3 January 2024, 06:03:09 (UTC)"},
         {"2024-01-03T16:30:00-05", "3 January 2024, 16:30:00 (UTC-05:00)"},
         {"2024-01-03T16:30:00", "3 January 2024, 16:30:00"}}
    );
}

TEST_CASE("years before the common era count without a year 0") {
    check(
        {{"-0044", "45 BCE"},
         {"-0043-03-15", "15 March 44 BCE"},
         {"0000", "1 BCE"},
         {"0044-03", "March 44 CE"},
         {"1066", "1066"},
         {"Y-17000", "17001 BCE"},
         {"Y170000002", "170000002"},
         {"-004X", "some year from 50 BCE to 41 BCE"}}
    );
}

TEST_CASE("a qualifier is told before the date, of single parts behind it") {
    check(
        {{"2023-12~", "about December 2023"},
         {"2014-06?", "perhaps June 2014"},
         {"2014-06%", "perhaps about June 2014"},
         {"2004-06~-11", "11 June 2004 (year and month approximate)"},
         {"2004?-06", "June 2004 (year uncertain)"},
         {"?2004-06-~11", "11 June 2004 (year uncertain, day approximate)"},
         {"2004-~21", "spring 2004 (season approximate)"},
         {"2004?-06?", "perhaps June 2004"},
         {"2024-XX~", "some month of 2024 (approximate)"},
         {"2024-01-XX%", "some day in January 2024 (uncertain and approximate)"}}
    );
}

TEST_CASE("a masked date is told by what is known of it") {
    check(
        {{"202X", "the 2020s"},
         {"202X~", "about the 2020s"},
         {"20XX", "some year from 2000 to 2099"},
         {"XXXX", "some year"},
         {"2024-XX", "some month of 2024"},
         {"2024-01-XX", "some day in January 2024"},
         {"2024-XX-XX", "some day in 2024"},
         {"2004-0X", "some month from January to September 2004"},
         {"2024-01-1X", "some day from 10 to 19 January 2024"},
         {"156X-12-25", "25 December of some year from 1560 to 1569"},
         {"XXXX-12-XX", "some day in December of some year"},
         {"1XXX-12", "December of some year from 1000 to 1999"},
         {"201X-XX-XX", "some day in some year from 2010 to 2019"},
         {"200X-02-29", "29 February of some year from 2000 to 2008"},
         {"1985-XX-31", "some day from 31 January 1985 to 31 December 1985, matching 1985-XX-31"},
         {"20X4-X1", "some month from January 2004 to November 2094, matching 20X4-X1"}}
    );
}

TEST_CASE("seasons are told by name") {
    check(
        {{"2024-21", "spring 2024"},
         {"2023-24", "winter 2023-24"},
         {"1999-24", "winter 1999-2000"},
         {"2023-24~", "about winter 2023-24"},
         {"2001-25", "spring 2001 (northern hemisphere)"},
         {"2001-30", "summer 2001-02 (southern hemisphere)"},
         {"2001-33", "first quarter of 2001"},
         {"2001-38", "second four months of 2001"},
         {"2001-41", "second half of 2001"},
         {"201X-24", "winter of some year from 2010 to 2019"},
         {"-000X-21", "spring of some year from 10 BCE to 2 BCE"},
         {"201X-36", "fourth quarter of some year from 2010 to 2019"}}
    );
}

TEST_CASE("an interval does not repeat what its ends share") {
    check(
        {{"2023-12-11/2023-12-20", "between 11 and 20 December 2023"},
         {"2024-03-28/2024-04-03", "between 28 March and 3 April 2024"},
         {"2023-12-28/2024-01-03", "between 28 December 2023 and 3 January 2024"},
         {"2024-03/2024-05", "between March and May 2024"},
         {"2023-12/2024-01-03", "between December 2023 and 3 January 2024"},
         {"2023-12~/2024-01-03", "between about December 2023 and 3 January 2024"},
         {"2023/2024", "between 2023 and 2024"},
         {"2024-01-03/2024-01-03", "3 January 2024"},
         {"2024-01-03/..", "from 3 January 2024 on"},
         {"2024-01-03/", "from 3 January 2024, end unknown"},
         {"../2024-01-24", "until 24 January 2024"},
         {"/2024-01-24", "until 24 January 2024, start unknown"}}
    );
}

TEST_CASE("a set is told by its members") {
    check(
        {{"[2024-01-04,2024-01-05]", "one of 4 January 2024 or 5 January 2024"},
         {"{1960,1961-12}", "all of 1960 and December 1961"},
         {"[1667,1668,1670..1672]", "one of 1667, 1668 or 1670 to 1672"},
         {"[..1760-12-03]", "3 December 1760 or earlier"},
         {"[1760-12..]", "December 1760 or later"},
         {"[1667,1760-12..]", "one of 1667, or December 1760 or later"},
         {"[1984~]", "about 1984"}}
    );
}

TEST_CASE("a date that was not read has its text for words") {
    Date made;
    made.text = "long ago";
    CHECK(in_words(made) == "long ago");
}

TEST_CASE("the day of a bound prints its sign, its letter, or that there is none") {
    CHECK(day(Bound{Bound::Kind::known, 0}) == "1970-01-01");
    CHECK(day(Bound{Bound::Kind::known, -1}) == "1969-12-31");
    CHECK(day(Bound{Bound::Kind::known, 86399}) == "1970-01-01");
    CHECK(day(Bound{Bound::Kind::open, 0}) == "..");
    CHECK(day(Bound{Bound::Kind::unknown, 0}) == "?");
}

TEST_CASE("months in short are the first three letters of their names") {
    CHECK(short_words(date("2024-01-03")) == "3 Jan 2024");
    CHECK(short_words(date("2024-05")) == "May 2024");
    CHECK(short_words(date("2024-01-03/2024-09-05")) == "between 3 Jan and 5 Sep 2024");
    CHECK(short_words(date("2024-03/2024-03")) == "Mar 2024");
    CHECK(short_words(date("2024-21")) == "spring 2024");
}
