// SPDX-License-Identifier: Apache-2.0

#include "faults.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace hearsay;
using namespace hearsay::date_faults;

TEST_CASE("words for about then, and from then to then, have their signs") {
    check_faults(
        {{"c. 2022", 0, 1, "year", "`2022~`?"},
         {"Circa 2022-09", 0, 1, "year", "`2022-09~`?"},
         {"around 2022-09-26", 0, 1, "year", "`2022-09-26~`?"},
         {"2022-09-26 to 2022-09-28", 10, 1, "", "`2022-09-26/2022-09-28`?"},
         {"2022-09-26 - 2022-09-27", 10, 1, "", "`2022-09-26/2022-09-27`?"},
         {"2022-09-27..2022-09-30", 10, 1, "", "`2022-09-27/2022-09-30`?"}}
    );
}

TEST_CASE("dates in the words of prose have their signs") {
    check_faults(
        {{"until 2022-09-26", 0, 16, "not in words", "`../2022-09-26`?"},
         {"no later than 26 Sept 2022", 0, 26, "not in words", "`../2022-09-26`?"},
         {"Since 2022", 0, 10, "not in words", "`2022/..`?"},
         {"from 2022-09", 0, 12, "not in words", "`2022-09/..`?"},
         {"between 26 and 27 September 2022", 0, 32, "not in words", "`2022-09-26/2022-09-27`?"},
         {"26-27 Sept 2022", 0, 15, "not in words", "`2022-09-26/2022-09-27`?"},
         {"Sept. 26\xE2\x80\x93"
          "27, 2022",
          0,
          19,
          "not in words",
          "`2022-09-26/2022-09-27`?"},
         {"26 Sept - 3 Oct 2022", 0, 20, "not in words", "`2022-09-26/2022-10-03`?"},
         {"the night of 25 to 26 September 2022",
          0,
          36,
          "not in words",
          "`2022-09-25/2022-09-26`?"},
         {"26 or 27 Sept 2022", 0, 18, "not in words", "`[2022-09-26,2022-09-27]`?"},
         {"3 until 5 April 2024", 0, 20, "not in words", "`2024-04-03/2024-04-05`?"},
         {"2022-09 or 2022-10", 0, 18, "not in words", "`[2022-09,2022-10]`?"},
         {"Autumn 2022", 0, 11, "not in words", "`2022-23`?"},
         {"Q3 2022", 0, 7, "not in words", "`2022-35`?"},
         {"the 1990's", 0, 10, "not in words", "`199X`?"}}
    );
}

TEST_CASE("before and after leave out what they name, by a day, a month or a year") {
    check_faults(
        {{"before 2024-01-05", 0, 17, "not in words", "`../2024-01-04`?"},
         {"before 1 March 2024", 0, 19, "not in words", "`../2024-02-29`?"},
         {"before January 2024", 0, 19, "not in words", "`../2023-12`?"},
         {"before 2024", 0, 11, "not in words", "`../2023`?"},
         {"before the 1990s", 0, 16, "not in words", "`../1989`?"},
         {"before Q1 2024", 0, 14, "not in words", "`../2023-12`?"},
         {"after 26 Sept 2022", 0, 18, "not in words", "`2022-09-27/..`?"},
         {"after 2023-12-31", 0, 16, "not in words", "`2024-01-01/..`?"},
         {"after 2024", 0, 10, "not in words", "`2025/..`?"},
         {"after the 1900s", 0, 15, "not in words", "`1910/..` or `2000/..`?"},
         {"by 2024-01-05", 0, 13, "not in words", "`../2024-01-05`?"},
         {"not after 2024", 0, 14, "not in words", "`../2024`?"},
         {"since 2024", 0, 10, "not in words", "`2024/..`?"}}
    );
    // Without sharp ends, or with nothing beside them.
    for (const char* text :
         {"before spring 2024",
          "after winter 2024",
          "before 2024-01~",
          "after 2024?",
          "before 2024-01-05T10:00:00",
          "before 5 pm on 3 January 2024",
          "before 2024-XX",
          "before 0000",
          "after 9999"}) {
        INFO(text);
        CHECK(parse_date(text).error().help == "");
    }
}

TEST_CASE("what words leave open is not decided for the writer") {
    check_faults(
        {{"winter of 2022", 0, 14, "not in words", "`2021-24` or `2022-24`?"},
         {"before 03/04/2022", 0, 17, "not in words", "`../2022-04-02` or `../2022-03-03`?"},
         {"late September 2022", 0, 19, "not in words", "certainly within: `2022-09`"},
         {"mid-2022", 0, 8, "not in words", "certainly within: `2022`"},
         {"late 1800s", 0, 10, "not in words", "certainly within: `18XX`"},
         {"1900s", 0, 5, "not in words", "`190X` or `19XX`?"},
         {"from 2022 or 2023", 0, 1, "a year", ""},
         {"between 2022", 0, 1, "a year", ""},
         {"the night of 3 January 2024", 0, 1, "a year", ""},
         {"31 Dec or 1 Jan 2022", 0, 2, "four digits", ""},
         {"2 to Mar 2024", 0, 1, "four digits", ""},
         {"27-26 Sept 2022", 0, 2, "four digits", ""},
         {"before 5 Tir 1401", 0, 1, "a year", ""},
         {"someday", 0, 1, "a year", ""}}
    );
}

TEST_CASE("how sure prose is of a date has its signs") {
    check_faults(
        {{"about 24 March 2024", 0, 19, "not in words", "`2024-03-24~`?"},
         {"around 24 March 2024", 0, 20, "not in words", "`2024-03-24~`?"},
         {"circa March 2024", 0, 16, "not in words", "`2024-03~`?"},
         {"c. March 2024", 0, 13, "not in words", "`2024-03~`?"},
         {"perhaps 2019", 0, 12, "not in words", "`2019?`?"},
         {"Possibly in May 2019", 0, 20, "not in words", "`2019-05?`?"},
         {"perhaps about 2019", 0, 18, "not in words", "`2019%`?"},
         {"about the 1900s", 0, 15, "not in words", "`190X~` or `19XX~`?"},
         {"since about 2019", 0, 16, "not in words", "`2019~/..`?"},
         {"8 Apr 2018 or earlier", 0, 21, "not in words", "`../2018-04-08`?"},
         {"26 September 2022 or later", 0, 26, "not in words", "`2022-09-26/..`?"},
         {"some day in March 2018", 0, 22, "not in words", "`2018-03-XX`?"},
         {"the first quarter of 2001", 0, 25, "not in words", "`2001-33`?"},
         {"44 BC", 0, 5, "not in words", "`-0043`?"},
         {"winter 2023-24", 0, 14, "not in words", "`2023-24`?"},
         {"winter 2023-26", 0, 1, "a year", ""},
         {"about 30 February 2024", 0, 1, "a year", ""},
         {"perhaps", 0, 1, "a year", ""},
         {"early in about 2019", 0, 1, "a year", ""},
         {"some day from 10 to 17 January 2024", 0, 1, "a year", ""}}
    );
}

TEST_CASE("a word that means another day each day is no date") {
    for (const char* word : {"today", "Yesterday", "now", " tomorrow "}) {
        const auto error = parse_date(word).error();
        INFO(word);
        CHECK_THAT(error.message, Catch::Contains("a date is wanted"));
        CHECK(error.help == "write the day itself: YYYY-MM-DD");
    }
}
