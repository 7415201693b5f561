// SPDX-License-Identifier: Apache-2.0

#include "faults.hpp"
#include "samples.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace hearsay;
using namespace hearsay::date_faults;

TEST_CASE("a day that the calendar does not have is an error at the day") {
    check_faults(
        {{"1985-02-29", 8, 2, "February 1985 has 28 days", ""},
         {"1900-02-29", 8, 2, "February 1900 has 28 days", ""},
         {"1000-02-29", 8, 2, "February 1000 has 28 days", ""},
         {"2024-04-31", 8, 2, "April has 30 days", ""},
         {"-0001-02-29", 9, 2, "February -1 has 28 days", ""},
         {"2024-04-?31", 9, 2, "April has 30 days", ""},
         {"2024-01-00", 8, 2, "days run from 01 to 31", ""},
         {"2024-01-32", 8, 2, "days run from 01 to 31", ""},
         {"2023/2024-04-31", 13, 2, "April has 30 days", ""},
         {"[2024-04-31,2025]", 9, 2, "April has 30 days", ""},
         {"200X-02-30", 0, 10, "no day of the calendar matches", ""},
         {"2001-0X-3X/2002-02-3X", 11, 10, "no day of the calendar matches", ""}}
    );
}

TEST_CASE("a month that the calendar does not have is an error at the month") {
    check_faults(
        {{"2024-13", 5, 2, "no such month", ""},
         {"2024-00", 5, 2, "no such month", ""},
         {"2024-20", 5, 2, "seasons from 21 to 41", ""},
         {"2024-42", 5, 2, "no such month", ""},
         {"2024-00-01", 5, 2, "no such month", ""},
         {"2024-2X", 5, 2, "no month matches", ""},
         {"2024-13-01", 5, 2, "no such month", "`2024-01-13`"},
         {"2024-25-12", 5, 2, "a season has no days", "`2024-12-25`"},
         {"2024-21-45", 5, 2, "a season has no days", ""}}
    );
}

TEST_CASE("letters of a date are capitals") {
    check_faults(
        {{"2024-01-03t16:30:00", 10, 1, "`T`, not `t`", "`2024-01-03T16:30:00`"},
         {"2024-01-03T16:30:00z", 19, 1, "`Z`, not `z`", "`2024-01-03T16:30:00Z`"},
         {"202x", 3, 1, "`X`, not `x`", "`202X`"},
         {"2024-xx", 5, 1, "", "`2024-XX`"},
         {"2024-0x", 6, 1, "`X`, not `x`", "`2024-0X`"},
         {"y17000", 0, 1, "`Y`, not `y`", "`Y17000`"},
         {"199u", 0, 3, "four digits", "`199X`"}}
    );
}

TEST_CASE("what is written in short, or in doubt at the hour, is offered as it may be meant") {
    check_faults(
        {{"2024\u201325", 4, 3, "plain ASCII", "both years in full: `2024/2025`"},
         {"2024\u201323", 4, 3, "plain ASCII", "both years in full: YYYY/YYYY"},
         {"2024\u201312", 4, 3, "plain ASCII", "`2024-12`"},
         {"1988-12-21/22", 11, 2, "four digits", "`1988-12-21/1988-12-22`"},
         {"2023-06-06T02:50~", 16, 1, "seconds should be", "`2023-06-06~`"},
         {"2023-06-06T02:50~", 16, 1, "seconds should be", "`2023-06-06T02:50:00`"}}
    );
}

TEST_CASE("blanks inside a date or around it are errors") {
    check_faults(
        {{" 2024-01-03", 0, 1, "no blanks", "`2024-01-03`"},
         {"2024-01-03 ", 10, 1, "no blanks", "`2024-01-03`"},
         {"2024-01-03\n", 10, 1, "no blanks", "`2024-01-03`"},
         {"2024-01-03\t ", 10, 2, "no blanks", "`2024-01-03`"},
         {"2024 /2025", 4, 1, "no blanks", "`2024/2025`"},
         {"2024/ 2025", 5, 1, "no blanks", "`2024/2025`"},
         {"[2024, 2025]", 6, 1, "no blanks", "`[2024,2025]`"},
         {"2024-01-03 16:30:00", 10, 1, "no blanks", "`2024-01-03T16:30:00`"},
         {"   ", 0, 3, "no blanks", ""}}
    );
}

TEST_CASE("an end that is certainly before its start is an error at the end") {
    check_faults(
        {{"2024-01-03/2023-12-11", 11, 10, "ends before it starts", "`2023-12-11/2024-01-03`"},
         {"2024/2023", 5, 4, "ends before it starts", "`2023/2024`"},
         {"2004-07-01/2004-06-XX", 11, 10, "ends before it starts", "`2004-06-XX/2004-07-01`"},
         {"[2024..2023]", 7, 4, "range ends before it starts", ""},
         {"{1960,1970..1969-12}", 12, 7, "range ends before it starts", ""}}
    );
    CHECK(parse_date("2024-01-31/2024-01").ok());
    CHECK(parse_date("2024-01/2024-01-01").ok());
}

TEST_CASE("a text that says nothing is no date") {
    check_faults(
        {{"", 0, 1, "empty", ""},
         {"/", 0, 1, "says nothing", ""},
         {"..", 0, 1, "a year", ""},
         {"../..", 0, 5, "says nothing", ""},
         {"/..", 0, 3, "says nothing", ""},
         {"../", 0, 3, "says nothing", ""},
         {"[]", 0, 2, "says nothing", ""},
         {"[..]", 1, 2, "says nothing", ""},
         {"{2024,..}", 6, 2, "says nothing", ""}}
    );
}

TEST_CASE("numbers have all their digits") {
    check_faults(
        {{"2024-1-3", 5, 1, "two digits", "`2024-01-03`"},
         {"2024-01-3", 8, 1, "two digits", "`2024-01-03`"},
         {"2024-1", 5, 1, "two digits", "`2024-01`"},
         {"2024-001", 5, 3, "two digits", ""},
         {"24-01-03", 0, 2, "four digits", ""},
         {"20245", 0, 5, "longer ones start with `Y`", ""},
         {"20240103", 0, 8, "joined by hyphens", "`2024-01-03`"},
         {"2024-", 5, 1, "ends where a month", ""},
         {"2024-01-", 8, 1, "ends where a day", ""},
         {"2024-W01", 5, 1, "no week dates", ""},
         {"2024-01-03-04", 10, 1, "the end", ""},
         {"+2024", 0, 1, "`+`", "`2024`"}}
    );
}

TEST_CASE("other notations are told to write the year first") {
    check_faults(
        {{"2024/01/03", 4, 1, "hyphens", "`2024-01-03`"},
         {"2024.1.3", 4, 1, "hyphens", "`2024-01-03`"},
         {"2024 01 03", 4, 1, "hyphens", "`2024-01-03`"},
         {"2024/01", 4, 1, "hyphens", "`2024-01`"},
         {"03.01.2024", 0, 10, "year, month and day", "year first: `2024-01-03`"},
         {"3-1-2024", 0, 8, "year, month and day", "`2024-01-03` or `2024-03-01`"},
         {"13/01/2024", 0, 10, "year, month and day", "year first: `2024-01-13`"},
         {"01/13/2024", 0, 10, "year, month and day", "year first: `2024-01-13`"},
         {"01/2024", 0, 7, "year, month and day", "`2024-01`"},
         {"3 January 2024", 0, 14, "year, month and day", "`2024-01-03`"},
         {"Jan. 3rd, 2024", 0, 14, "year, month and day", "`2024-01-03`"},
         {"the 3rd of january 2024", 0, 23, "year, month and day", "`2024-01-03`"},
         {"Sept 2024", 0, 9, "year, month and day", "`2024-09`"},
         {"31 April 2024", 0, 13, "year, month and day", "YYYY-MM-DD"},
         {"2023/24", 5, 2, "four digits", "`2023/2024`"},
         {"2024/13", 5, 2, "four digits", "YYYY/YYYY"},
         {"2023\xE2\x80\x93"
          "2024",
          4,
          3,
          "ASCII",
          "`2023/2024`"},
         {"2024\xE2\x80\x93"
          "01\xE2\x80\x93"
          "03",
          4,
          3,
          "ASCII",
          "`2024-01-03`"}}
    );
}

TEST_CASE("a year of the Iranian calendar is not suggested as a Gregorian one") {
    check_faults(
        {{"1402/10/13", 4, 1, "hyphens", "Gregorian"},
         {"\xDB\xB1\xDB\xB4\xDB\xB0\xDB\xB2", 0, 2, "ASCII", "Gregorian"}}
    );
}

TEST_CASE("hours of one day are not suggested as a time with an offset from UTC alone") {
    for (const std::string text : {"2024-01-03 10:00-12:00", "2024-01-03T10:00-12:00"}) {
        CAPTURE(text);
        const auto parsed = parse_date(text);
        REQUIRE_FALSE(parsed.ok());
        CHECK(
            parsed.error().help ==
            "write hours of one day as that day, `2024-01-03`, and a time with its offset from UTC "
            "as `2024-01-03T10:00:00-12:00`"
        );
    }
    // What ends before it begins can only be an offset, and no clock is 22 hours behind.
    CHECK(
        parse_date("2024-01-03 10:00-05:00").error().help ==
        "did you mean `2024-01-03T10:00:00-05:00`?"
    );
    CHECK(parse_date("2024-01-03 10:00-22:00").error().help.empty());
}

TEST_CASE("a midnight that a spreadsheet wrote behind a day is not suggested as a time") {
    check_faults(
        {{"2024-01-03 00:00:00", 10, 1, "no blanks", "`2024-01-03`?"},
         {"2024-01-03 0:00", 10, 1, "no blanks", "`2024-01-03`?"},
         {"2024-01-03 00:00:00.000", 10, 1, "no blanks", "`2024-01-03`?"},
         {"2024-01-03 00:30:00", 10, 1, "no blanks", "`2024-01-03T00:30:00`?"}}
    );
}

TEST_CASE("the dashes and signs of print are hyphens, or lead from one year to another") {
    check_faults(
        {{"2022\xE2\x88\x92"
          "09\xE2\x88\x92"
          "26",
          4,
          3,
          "ASCII",
          "`2022-09-26`"},
         {"2022\xE2\x80\x91"
          "09",
          4,
          3,
          "ASCII",
          "`2022-09`"},
         {"\xE2\x88\x92"
          "0044",
          0,
          3,
          "ASCII",
          "`-0044`"},
         {"2022\xE2\x88\x92"
          "2023",
          4,
          3,
          "ASCII",
          "`2022/2023`"}}
    );
}

TEST_CASE("a time of day is hh:mm:ss on a whole date") {
    check_faults(
        {{"2024-01-03T16:30", 11, 5, "has seconds", "`2024-01-03T16:30:00`"},
         {"2024-01-03T16:30+03:30", 11, 5, "has seconds", "`2024-01-03T16:30:00+03:30`"},
         {"2024-01-03T24:00:00", 11, 2, "midnight is 00:00:00", ""},
         {"2024-01-03T25:00:00", 11, 2, "hours run", ""},
         {"2024-01-03T16:60:00", 14, 2, "minutes run", ""},
         {"2024-01-03T23:59:60", 17, 2, "seconds run", ""},
         {"2024-01-03T16:30:00+15:00", 19, 6, "more than 14:00", ""},
         {"2024-01-03T16:30:00-14:01", 19, 6, "more than 14:00", ""},
         {"2024-01-03T16:30:00+03:60", 23, 2, "minutes run", ""},
         {"2024-01-03T16:30:00+0330", 22, 1, "`:`", "`2024-01-03T16:30:00+03:30`"},
         {"2024-01-03T16:30:00+", 20, 1, "ends where", ""},
         {"2024-01-03T16:30:00.5Z", 19, 3, "fractions", "`2024-01-03T16:30:00Z`"},
         {"2024-01-03T", 11, 1, "ends where", ""},
         {"2024-01-03T9:30:00", 12, 1, "hour", "`2024-01-03T09:30:00`"},
         {"2024-01-03T16:30:00ZZ", 20, 1, "the end", ""},
         {"2024-01T10:00:00", 0, 7, "a whole date", ""},
         {"2024-01-XXT10:00:00", 0, 10, "a whole date", ""},
         {"2024-01-03~T10:00:00", 0, 11, "a whole date", ""},
         {"2024-01-03T10:00:00~",
          19,
          1,
          "without a time of day",
          "the day with its doubt, `2024-01-03~`"},
         {"2024-01-03T16:30:00Z/2024-01-04", 10, 10, "without a time of day", ""},
         {"2024-01-03/2024-01-04T16:30:00", 21, 9, "without a time of day", ""},
         {"[2024-01-03T16:30:00]", 11, 9, "without a time of day", ""}}
    );
}

TEST_CASE("what hearsay leaves out of EDTF is refused by name") {
    check_faults(
        {{"Y17E7", 0, 5, "exponential years", ""},
         {"Y-17E7", 0, 6, "exponential years", ""},
         {"1950S2", 0, 6, "significant digits", ""},
         {"Y171010000S3", 0, 12, "significant digits", ""},
         {"Y1000000000", 0, 11, "beyond 999,999,999", ""},
         {"Y-99999999999999999999999999", 0, 28, "beyond 999,999,999", ""}}
    );
}

TEST_CASE("years with a letter or a sign have their own rules") {
    check_faults(
        {{"Y2024", 0, 5, "more than four digits", "`2024`"},
         {"Y-0044", 0, 6, "more than four digits", "`-0044`"},
         {"Y02024", 1, 5, "does not start with zero", ""},
         {"Y17X00", 1, 5, "cannot be masked", ""},
         {"Y17000-01", 6, 1, "a year alone", ""},
         {"Y", 1, 1, "ends where the digits", ""},
         {"-0000", 0, 5, "no sign", "`0000`"},
         {"-", 1, 1, "ends where a year", ""}}
    );
}

TEST_CASE("qualifiers, intervals and sets have their form") {
    check_faults(
        {{"2024?~", 4, 2, "one qualifier", "`2024%`"},
         {"~?2024", 0, 2, "one qualifier", "`%2024`"},
         {"2024/2025/2026", 9, 1, "one `/`", ""},
         {"[2024,,2025]", 6, 1, "missing", ""},
         {"[2024,]", 6, 1, "missing", ""},
         {"[2024..,2025]", 5, 2, "only the last", ""},
         {"[2023,..2024]", 6, 2, "only the first", ""},
         {"[2024", 5, 1, "`]`", ""},
         {"[2024}", 6, 1, "`]`", ""},
         {"{2024}/2025", 6, 1, "the end", ""},
         {"[[2024]]", 7, 1, "the end", ""},
         {"[2024/2025]", 5, 1, "`/`", ""},
         {"2024/[2025]", 5, 1, "a year", ""},
         {"2024-01-03..", 10, 1, "the end", ""},
         {"2004-06/open", 8, 1, "a year", "`2004-06/..`"},
         {"unknown/2004", 0, 1, "a year", "`/2004`"},
         {"someday", 0, 1, "a year", ""},
         {"2024-01-03\x01", 10, 1, "a control character", ""}}
    );
}

TEST_CASE("a text over 200 bytes is refused") {
    const std::string text(201, '2');
    const auto result = parse_date(text);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().offset == 200);
    CHECK(result.error().length == 1);
    CHECK_THAT(result.error().message, Catch::Contains("at most 200"));
    CHECK_FALSE(parse_date(std::string(10'000'000, '[')).ok());
}
