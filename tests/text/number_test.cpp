// SPDX-License-Identifier: Apache-2.0

#include "text/number.hpp"

#include <catch2/catch.hpp>

using namespace hearsay::text;

TEST_CASE("a text is a number where all of it is one that its type can hold") {
    CHECK(number_of<int>("12") == 12);
    CHECK(number_of<int>("-12") == -12);
    CHECK(number_of<int>("007") == 7);
    for (const char* const text : {"", " 1", "1 ", "+1", "1.5", "0x1", "99999999999", "۱"}) {
        CAPTURE(text);
        CHECK_FALSE(number_of<int>(text));
    }
    CHECK_FALSE(number_of<std::size_t>("-1"));
}

TEST_CASE("a number is padded with zeros up to its digits, and never cut") {
    CHECK(padded(7, 2) == "07");
    CHECK(padded(0, 4) == "0000");
    CHECK(padded(12024, 4) == "12024");
}
