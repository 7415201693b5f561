// SPDX-License-Identifier: Apache-2.0

#include "samples.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace hearsay;
using test::date;

namespace {

using Texts = std::vector<std::string>;

/// What stands between backquotes.
Texts suggested(const std::string& help) {
    Texts found;
    std::size_t at = 0;
    while ((at = help.find('`', at)) != std::string::npos) {
        const std::size_t end = help.find('`', at + 1);
        found.push_back(help.substr(at + 1, end - at - 1));
        at = end + 1;
    }
    return found;
}

/// Whether a text is that date, or is answered with it.
bool leads_to(const std::string& words, const Date& wanted) {
    const auto is_it = [&](const Date& read) {
        return in_words(read) == in_words(wanted) && read.span == wanted.span &&
               read.uncertain == wanted.uncertain && read.approximate == wanted.approximate;
    };
    const auto read = parse_date(words);
    if (read)
        return is_it(read.value());
    const Texts all = suggested(read.error().help);
    return std::ranges::any_of(all, [&](const std::string& text) { return is_it(date(text)); });
}

bool holds(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

/// Dates whose words cannot lead back to them, and why.
bool cannot(const Date& date) {
    const std::string& text = date.text;
    const std::string words = in_words(date);
    // Years in the 1200s to 1400s beside a month are taken for those of another calendar.
    const std::string year = text.substr(0, 4);
    if (year > "1200" && year < "1500" && text.size() > 4)
        return true;
    // A number of other than four digits alone may be anything.
    const bool is_number = words.find_first_not_of("0123456789") == std::string::npos;
    if (is_number && words.size() != 4)
        return true;
    // "Or earlier" is suggested as the interval that stands for a moment within it everywhere.
    if ((text.starts_with("[..") || text.ends_with("..]")) && !words.starts_with("one of"))
        return true;
    // The years from 2020 to 2028 are those of `202X` only because it is a leap day.
    return holds(words, "29 February of some year from");
}

Texts points() {
    Texts all;
    for (const std::string year :
         {"2024",
          "1066",
          "0476",
          "0044",
          "-0043",
          "0000",
          "Y-17000",
          "202X",
          "20XX",
          "XXXX",
          "156X",
          "1XXX",
          "-004X"}) {
        all.push_back(year);
        const bool is_long = year.front() == 'Y';
        for (const std::string rest :
             {"-02",    "-12",    "-XX",    "-0X",    "-1X",    "-05-01", "-02-29", "-10-31",
              "-12-XX", "-03-0X", "-03-1X", "-03-3X", "-02-2X", "-XX-XX", "-XX-31", "-X1",
              "-21",    "-22",    "-23",    "-24",    "-25",    "-28",    "-30",    "-32",
              "-33",    "-36",    "-37",    "-39",    "-40",    "-41"}) {
            if (!is_long && parse_date(year + rest))
                all.push_back(year + rest);
        }
    }
    return all;
}

void check_all(const Texts& texts) {
    std::size_t checked = 0;
    for (const std::string& text : texts) {
        const Date wanted = date(text);
        if (cannot(wanted))
            continue;
        for (const std::string& words : {in_words(wanted), short_words(wanted)}) {
            ++checked;
            const auto read = parse_date(words);
            INFO(text << ": " << words << " -> " << (read ? words : read.error().help));
            CHECK(leads_to(words, wanted));
        }
    }
    CHECK(checked > texts.size());
}

}  // namespace

TEST_CASE("the words of a date lead back to it") { check_all(points()); }

TEST_CASE("the words of a date in doubt lead back to it") {
    Texts texts;
    for (const std::string& point : points())
        for (const char* sign : {"?", "~", "%"})
            texts.push_back(point + sign);
    for (const char* text :
         {"2004-06~-11",
          "2004?-06",
          "?2004-06-~11",
          "2004-~21",
          "2004-06-?11",
          "~2004-06-11?",
          "2004-%06",
          "-0043-~03"})
        texts.emplace_back(text);
    check_all(texts);
}

TEST_CASE("the words of samples, of intervals and of sets lead back to them") {
    Texts texts(test::samples.begin(), test::samples.end());
    const Texts ends = {
        "2018-04-08",
        "2018-04-20",
        "2018-06-03",
        "2018-06",
        "2018-08",
        "2019-01-03",
        "2019-01-03~",
        "2019-05?",
        "2019",
        "202X",
        "2022-21",
        "2024-XX",
        "2025-03-XX"};
    for (const std::string& a : ends) {
        for (const char* open : {"/..", "/"})
            texts.push_back(a + open);
        for (const char* open : {"../", "/"})
            texts.push_back(open + a);
        for (const std::string& b : ends) {
            for (const std::string& both :
                 {a + "/" + b,
                  "[" + a + "," + b + "]",
                  "{" + a + "," + b + "}",
                  "[" + a + ".." + b + "]"})
                if (parse_date(both))
                    texts.push_back(both);
        }
    }
    for (const char* text :
         {"[1667,1668,1670..1672]",
          "[1667,1760-12..]",
          "[1984~]",
          "{1960,1961-12}",
          "{..1984}",
          "{1984..}",
          "[..1760-12-03,1761]",
          "[..1760,1770..]",
          "-0049/-0040",
          "-0043-03-11/-0043-03-15",
          "-0043-03-11/-0043-04-15"})
        texts.emplace_back(text);
    check_all(texts);
}

TEST_CASE("when something was done is told as an open interval is meant") {
    CHECK(leads_to("8 Apr 2018 or earlier", date("../2018-04-08")));
    CHECK(leads_to("about 8 Apr 2018 or later", date("2018-04-08~/..")));
}
