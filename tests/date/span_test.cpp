// SPDX-License-Identifier: Apache-2.0

#include "samples.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using test::date;
using test::widened;

TEST_CASE("a date with a tilde is widened by one unit for order") {
    struct Case {
        const char* text;
        const char* range;
    };
    for (const Case& c : {
             Case{"2023-12~", "2023-11-01 2024-01-31"},
             {"2024-03~", "2024-02-01 2024-04-30"},
             {"2024-02~", "2024-01-01 2024-03-31"},
             {"2024-01~", "2023-12-01 2024-02-29"},
             {"2024-01-03~", "2024-01-02 2024-01-04"},
             {"2024-03-01%", "2024-02-29 2024-03-02"},
             {"2014~", "2013-01-01 2015-12-31"},
             {"2023-21~", "2022-12-01 2023-08-31"},
             {"2023-24~", "2023-09-01 2024-05-31"},
             {"2023-37~", "2022-09-01 2023-08-31"},
             {"2023-40~", "2022-07-01 2023-12-31"},
             {"Y999999999~", "Y999999998-01-01 Y1000000000-12-31"},
             {"-0001~", "-0002-01-01 0000-12-31"},
         }) {
        INFO(c.text);
        CHECK(widened(c.text) == c.range);
    }
}

TEST_CASE("a masked date with a tilde is widened by what the mask leaves open") {
    CHECK(widened("202X~") == "2010-01-01 2039-12-31");
    CHECK(widened("20XX~") == "1900-01-01 2199-12-31");
    CHECK(widened("2024-XX~") == "2023-01-01 2025-12-31");
    CHECK(widened("2024-01-XX~") == "2023-12-01 2024-02-29");
    CHECK(widened("2024-XX-XX~") == "2023-01-01 2025-12-31");
    CHECK(widened("2024-01-1X~") == "2023-12-31 2024-01-29");
    CHECK(widened("202X-05~") == "2020-04-01 2029-06-30");
}

TEST_CASE("a part with a tilde widens by the unit of that part, the largest of several") {
    CHECK(widened("2004-06~-11") == "2004-05-11 2004-07-11");
    CHECK(widened("2004~-06-11") == "2003-06-11 2005-06-11");
    CHECK(widened("2004-~06-11") == "2004-05-11 2004-07-11");
    CHECK(widened("2004-06-~11") == "2004-06-10 2004-06-12");
    CHECK(widened("?2004-06-~11") == "2004-06-10 2004-06-12");
    CHECK(widened("~2004-06-~11") == "2003-06-11 2005-06-11");
    CHECK(widened("2004-01~-30") == "2003-12-30 2004-02-29");
    CHECK(widened("2004?-06") == "2004-06-01 2004-06-30");
}

TEST_CASE("each end of an interval and each member of a set widens by its own qualifier") {
    CHECK(widened("2023-12~/2024-01-03") == "2023-11-01 2024-01-03");
    CHECK(widened("2023-12/2024-01-03~") == "2023-12-01 2024-01-04");
    CHECK(widened("2023~/2024-01~") == "2022-01-01 2024-02-29");
    CHECK(widened("2024-01-03~/..") == "2024-01-02 ..");
    CHECK(widened("/2024-01-24~") == ".. 2024-01-25");
    CHECK(widened("[2024-01-04~,2024-01-05]") == "2024-01-03 2024-01-05");
    CHECK(widened("{2024-01-10,2024-01~}") == "2023-12-01 2024-02-29");
}

TEST_CASE("a civil date lies in UTC between fourteen hours earlier and twelve later") {
    const Date read = date("2024-01-03");
    CHECK(read.span.civil_earliest == read.earliest.at);
    CHECK(read.span.civil_latest == read.latest.at);
    CHECK(read.span.utc_earliest == read.earliest.at - 14 * 3600);
    CHECK(read.span.utc_latest == read.latest.at + 12 * 3600);

    const Date local = date("2024-01-03T10:00:00");
    CHECK(local.span.civil_earliest == local.span.civil_latest);
    CHECK(local.span.utc_earliest == local.earliest.at - 14 * 3600);
    CHECK(local.span.utc_latest == local.earliest.at + 12 * 3600);
}

TEST_CASE("an instant with a zone is exact in UTC and open on the civil clock") {
    const Date read = date("2024-01-04T01:00:00+03:00");
    const Seconds utc = date("2024-01-03T22:00:00").earliest.at;
    CHECK(read.span.utc_earliest == utc);
    CHECK(read.span.utc_latest == utc);
    CHECK(read.span.civil_earliest == utc - 12 * 3600);
    CHECK(read.span.civil_latest == utc + 14 * 3600);
    CHECK(date("2024-01-03T17:00:00-05").span == read.span);
}

TEST_CASE("ends without limit stay so in every clock") {
    for (const char* text : {"2024-01-03/..", "2024-01-03/", "[2024-01-03..]"}) {
        const Span span = date(text).span;
        CHECK(span.civil_latest == for_ever);
        CHECK(span.utc_latest == for_ever);
        CHECK(span.civil_earliest == date("2024-01-03").earliest.at);
    }
    for (const char* text : {"../2024-01-03", "/2024-01-03", "[..2024-01-03]"}) {
        const Span span = date(text).span;
        CHECK(span.civil_earliest == since_ever);
        CHECK(span.utc_earliest == since_ever);
        CHECK(span.civil_latest == date("2024-01-03").latest.at);
    }
}
