// SPDX-License-Identifier: Apache-2.0

#include "text/directions.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

using namespace hearsay;

namespace {

using Pieces = std::vector<std::string_view>;

}  // namespace

TEST_CASE("a sentence without anything from right to left is one piece") {
    CHECK(text::by_directions("").empty());
    CHECK(text::by_directions("“Zürich” has been replaced by “Genève”.").size() == 1);
    CHECK(text::by_directions("an open “quotation").size() == 1);
    CHECK(text::by_directions("\xFF is no UTF-8").size() == 1);
}

TEST_CASE("each title from right to left is a piece of its own") {
    CHECK(
        text::by_directions("“انفجار در 2 کرمان, BBC” has been replaced by “گزارش” (3 May 2024)."
        ) ==
        Pieces{
            "“", "انفجار در 2 کرمان, BBC", "” has been replaced by “", "گزارش", "” (3 May 2024)."}
    );
    CHECK(text::by_directions("“a “ب” c” d") == Pieces{"“", "a “ب” c", "” d"});
    CHECK(text::by_directions("“open ب") == Pieces{"“open ", "ب"});
}

TEST_CASE("names from right to left in a list are pieces, with the words and digits within them") {
    CHECK(
        text::by_directions("منبع آگاه is surer than ایرنا, گزارش 2 دوم: 84") ==
        Pieces{"منبع آگاه", " is surer than ", "ایرنا", ", ", "گزارش 2 دوم", ": 84"}
    );
}

TEST_CASE("a control that turns what follows ends in its own piece") {
    CHECK(text::by_directions("a \u202E b") == Pieces{"a ", "\u202E", " b"});
}
