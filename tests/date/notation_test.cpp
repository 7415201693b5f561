// SPDX-License-Identifier: Apache-2.0

#include <hearsay/date.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace hearsay;

namespace {

std::string help_for_date(std::string_view text) {
    const auto result = parse_date(text);
    REQUIRE_FALSE(result.ok());
    return result.error().help;
}

void check_helps(const std::vector<std::pair<const char*, const char*>>& cases) {
    for (const auto& [text, help] : cases) {
        INFO(text);
        CHECK(help_for_date(text) == help);
    }
}

}  // namespace

TEST_CASE("months have their names in several languages, with or without accents") {
    check_helps(
        {{"1er janvier 2024", "write the year first: `2024-01-01`"},
         {"le 3 Février 2024", "write the year first: `2024-02-03`"},
         {"15 AOUT 2023", "write the year first: `2023-08-15`"},
         {"déc. 2023", "write the year first: `2023-12`"},
         {"3. Jänner 2024", "write the year first: `2024-01-03`"},
         {"März 2024", "write the year first: `2024-03`"},
         {"26. Okt. 2022", "write the year first: `2022-10-26`"},
         {"el 3 de enero de 2024", "write the year first: `2024-01-03`"},
         {"setiembre 2022", "write the year first: `2022-09`"},
         {"3 января 2024 г.", "write the year first: `2024-01-03`"},
         {"ЯНВАРЬ 2024", "write the year first: `2024-01`"},
         {"26 сент. 2022", "write the year first: `2022-09-26`"},
         {"3 Ocak 2024", "write the year first: `2024-01-03`"},
         {"26 Eylül 2022", "write the year first: `2022-09-26`"},
         {"ARALIK 2023", "write the year first: `2023-12`"},
         {"6 Şubat 2023", "write the year first: `2023-02-06`"},
         {"26-27 сентября 2022", "did you mean `2022-09-26/2022-09-27`?"},
         {"before 3 janvier 2024", "did you mean `../2024-01-02`?"}}
    );
}

TEST_CASE("months of Persian are those of the Gregorian calendar, with Persian digits too") {
    check_helps(
        {{"3 ژانویه 2024", "write the year first: `2024-01-03`"},
         {"۳ ژانویهٔ ۲۰۲۴", "write the year first: `2024-01-03`"},
         {"۲۶ سپتامبر، ۲۰۲۲", "write the year first: `2022-09-26`"},
         {"ژوئن 2021", "write the year first: `2021-06`"},
         {"ژوئیه 2021", "write the year first: `2021-07`"},
         {"آگوست 2021", "write the year first: `2021-08`"},
         {"۲۰۲۴/۰۱/۰۳", "write the year first: `2024-01-03`"},
         {"۱۴۰۲/۱۰/۱۳", "write the Gregorian date, the year first: YYYY-MM-DD"}}
    );
}

TEST_CASE("a month of another calendar, or of none, is not suggested as a Gregorian one") {
    check_helps(
        {{"13 Dey 1402", ""},
         {"۱۳ دی ۱۴۰۲", ""},
         {"5 Mehr 2022", ""},
         {"3 January 1402", "write the Gregorian date, the year first: YYYY-MM-DD"},
         {"3 Muharram 1445", ""},
         {"3 janvembre 2024", ""},
         {"31 avril 2024", "write the year first: YYYY-MM-DD"},
         {"3 janvier février 2024", ""}}
    );
}

TEST_CASE("digits and signs of other scripts are suggested as those of ASCII") {
    check_helps(
        {{"۲۰۲۴-۰۱-۰۳", "did you mean `2024-01-03`?"},
         {"٢٠٢٤-٠١-٠٣", "did you mean `2024-01-03`?"},
         {"２０２４-０１-０３", "did you mean `2024-01-03`?"},
         {"２０２４－０１－０３", "did you mean `2024-01-03`?"},
         {"２０２４／０１／０３", "write the year first: `2024-01-03`"},
         {"۲۰۲۴", "did you mean `2024`?"},
         {"۲۰۲۴-۰۱/۲۰۲۴-۰۲", "did you mean `2024-01/2024-02`?"},
         {"۲۰۲۴-۱-۳", "did you mean `2024-01-03`?"},
         {"۲۰۲۴-۰۱-۰۳ ۱۸:۵۹", "did you mean `2024-01-03T18:59:00`?"},
         {"۲۰۲۴-۰۱-۳۵", ""},
         {"۱۴۰۲-۱۰-۱۳", "write the Gregorian date, the year first: YYYY-MM-DD"},
         {"١٤٤٥-٠٦-٢١", "write the Gregorian date, the year first: YYYY-MM-DD"},
         {"१४-०१-२०२४", ""}}
    );
    const auto result = parse_date("۲۰۲۴-۰۱-۰۳");
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().message == "a date holds plain ASCII characters only");
}

TEST_CASE("a time of day as people write it stands behind the day, as of 24 hours") {
    check_helps(
        {{"2024-01-03 6:59pm", "did you mean `2024-01-03T18:59:00`?"},
         {"3 January 2024, 6:59 pm", "did you mean `2024-01-03T18:59:00`?"},
         {"January 3, 2024 at 6:59:07 p.m.", "did you mean `2024-01-03T18:59:07`?"},
         {"Jan 3, 2024, 6:59\u202FPM", "did you mean `2024-01-03T18:59:00`?"},
         {"3 January 2024 6.59 am", "did you mean `2024-01-03T06:59:00`?"},
         {"6 pm, 3 January 2024", "did you mean `2024-01-03T18:00:00`?"},
         {"18:59 on 3 January 2024", "did you mean `2024-01-03T18:59:00`?"},
         {"3 January 2024 12:30 am", "did you mean `2024-01-03T00:30:00`?"},
         {"12:30 AM on 3 January 2024", "did you mean `2024-01-03T00:30:00`?"},
         {"3 January 2024 12:30 pm", "did you mean `2024-01-03T12:30:00`?"},
         {"3.1.2024 18:59", "did you mean `2024-01-03T18:59:00`?"},
         {"3. Januar 2024, 18:59 Uhr", "did you mean `2024-01-03T18:59:00`?"},
         {"3 janvier 2024 à 18h59", "did you mean `2024-01-03T18:59:00`?"},
         {"3 de enero de 2024 a las 18:59", "did you mean `2024-01-03T18:59:00`?"},
         {"3 января 2024 в 18:59", "did you mean `2024-01-03T18:59:00`?"}}
    );
}

TEST_CASE("zones in words are offsets from UTC") {
    check_helps(
        {{"2024-01-03 18:59 UTC", "did you mean `2024-01-03T18:59:00Z`?"},
         {"2024-01-03 18:59 GMT+3", "did you mean `2024-01-03T18:59:00+03:00`?"},
         {"2024-01-03T18:59:00 UTC+3:30", "did you mean `2024-01-03T18:59:00+03:30`?"},
         {"2024-01-03T18:59:00GMT-0430", "did you mean `2024-01-03T18:59:00-04:30`?"},
         {"3 January 2024, 6:59 pm (UTC\u22123)", "did you mean `2024-01-03T18:59:00-03:00`?"},
         {"3 July 2024 18:59 CEST", "did you mean `2024-07-03T18:59:00+02:00`?"},
         {"18:59 CEST on 3 July 2024", "did you mean `2024-07-03T18:59:00+02:00`?"},
         {"18:59 (CEST), 3 July 2024", "did you mean `2024-07-03T18:59:00+02:00`?"},
         {"3 Jan 2024 18:59:07 -0330", "did you mean `2024-01-03T18:59:07-03:30`?"},
         {"3 January 2024, 14:50 IRST", "did you mean `2024-01-03T14:50:00+03:30`?"},
         {"3 January 2024, 14:50 local time", "did you mean `2024-01-03T14:50:00`?"},
         {"2024-01-03 0:00 UTC", "did you mean `2024-01-03T00:00:00Z`?"}}
    );
}

TEST_CASE("a name that several zones have, or had, is not taken for one of them") {
    const std::string first = "write the zone as its offset from UTC (`Z`, `+03:30`), behind ";
    for (const char* const zone : {"CST", "IST", "BST", "EST", "PST", "MSK"}) {
        const auto result = parse_date(std::string("3 January 2012, 6:59 pm ") + zone);
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().message == "the name of the zone can mean several offsets from UTC");
        CHECK(result.error().help == first + "`2012-01-03T18:59:00`");
    }
    CHECK(help_for_date("2024-01-03 18:59 MSK") == "did you mean `2024-01-03T18:59:00+03:00`?");
    CHECK(help_for_date("3 January 1978, 14:50 IRST") == first + "`1978-01-03T14:50:00`");
}

TEST_CASE("what a time of day leaves open is not decided for the writer") {
    check_helps(
        {{"03/01/2024 6:59 pm", "did you mean `2024-01-03T18:59:00` or `2024-03-01T18:59:00`?"},
         {"3 January 2024, 12 pm",
          "write noon as `2024-01-03T12:00:00`, and the midnight before it as "
          "`2024-01-03T00:00:00`"},
         {"3 January 2024, 13:30 am", ""},
         {"3 January 2024, 10:00-12:00", ""},
         {"3 January 2024, 10:00 \u2013 12:00", ""},
         {"3 January 2024, 10-12 am", ""},
         {"3 January 2024, 8:00-9:30", ""},
         {"3 January 2024, 25:00", ""},
         {"3 January 2024, 6:59 pm XQT", ""},
         {"3 January 2024, 6:59 UTC+25", ""},
         {"3 January 2024, 6:59 UTC+330", ""},
         {"January 2024, 6:59 pm", ""},
         {"31 April 2024, 6:59 pm", "write the year first: YYYY-MM-DD"},
         {"13/10/1402 18:59", "write the Gregorian date, the year first: YYYY-MM-DD"},
         {"12:30 am 3. Januar 2024", ""},
         {"13 Dey 1402, 18:59", ""}}
    );
}

TEST_CASE("a midnight that a spreadsheet wrote behind a day of any notation is no time") {
    check_helps(
        {{"3/13/2024 0:00", "did you mean `2024-03-13`?"},
         {"13.03.2024 00:00:00", "did you mean `2024-03-13`?"},
         {"3/13/2024 12:00:00 AM", "did you mean `2024-03-13`?"},
         {"3/4/2024 0:00", "did you mean `2024-04-03` or `2024-03-04`?"}}
    );
}
