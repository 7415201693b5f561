// SPDX-License-Identifier: Apache-2.0

#include "samples.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using test::date;

TEST_CASE("the level of a date is the lowest that covers it") {
    struct Case {
        int level;
        std::vector<const char*> texts;
    };
    const std::vector<Case> cases = {
        {0,
         {"1985-04-12",
          "1985-04",
          "1985",
          "0000",
          "1985-04-12T23:20:30",
          "1985-04-12T23:20:30Z",
          "1985-04-12T23:20:30-04",
          "1985-04-12T23:20:30+04:30",
          "1964/2008",
          "2004-06/2006-08",
          "2004-02-01/2005-02-08",
          "2005/2006-02"}},
        {1, {"Y170000002",    "Y-170000002",   "2001-21",       "2001-24",     "1984?",
             "2004-06~",      "2004-06-11%",   "201X",          "20XX",        "2004-XX",
             "1985-04-XX",    "1985-XX-XX",    "1985-04-12/..", "1985-04/",    "/1985",
             "../1985-04-12", "1984~/2004-06", "1984/2004-06~", "1984?/2004%", "-1985",
             "-0044-03-15",   "-1985/2000",    "201X~",         "2001-21?"}},
        {2, {"2001-25",        "2001-34",
             "2001-41",        "[1667,1668,1670..1672]",
             "{1960,1961-12}", "[1984]",
             "[..1760-12-03]", "2004-06~-11",
             "2004?-06",       "?2004-06-~11",
             "?2004",          "~Y17000",
             "156X-12-25",     "XXXX-12-XX",
             "1XXX-12",        "1XXX",
             "XXXX",           "20XX-12",
             "2004-0X",        "1985-XX-31",
             "201X-21",        "2004-06-XX/2004-07-03",
             "2001-21/2003",   "2004-06-~01/2004-06-20"}}};
    for (const Case& c : cases) {
        for (const char* text : c.texts) {
            INFO(text);
            CHECK(date(text).level == c.level);
        }
    }
}

TEST_CASE("a qualifier anywhere makes a date uncertain or approximate") {
    struct Case {
        const char* text;
        bool uncertain;
        bool approximate;
    };
    for (const Case& c :
         {Case{"2024-01-03", false, false},
          {"2024-01-03?", true, false},
          {"2024-01-03~", false, true},
          {"2024-01-03%", true, true},
          {"2004?-06-11", true, false},
          {"2004-~06-11", false, true},
          {"?2004-06-~11", true, true},
          {"2023/2024~", false, true},
          {"2023?/..", true, false},
          {"[2023,2024%]", true, true},
          {"{2023..2024?}", true, false},
          {"-0044~", false, true}}) {
        INFO(c.text);
        CHECK(date(c.text).uncertain == c.uncertain);
        CHECK(date(c.text).approximate == c.approximate);
    }
}
