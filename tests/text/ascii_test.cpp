// SPDX-License-Identifier: Apache-2.0

#include "text/ascii.hpp"

#include <catch2/catch.hpp>

using namespace hearsay::text;

TEST_CASE("capitals of ASCII become small letters, and nothing else changes") {
    CHECK(ascii_lower("AZ az 09 @[`{ É") == "az az 09 @[`{ É");
    CHECK(ascii_lower("").empty());
}

TEST_CASE("a text is another but for its own capitals") {
    CHECK(is_but_for_capitals("TrUe", "true"));
    CHECK_FALSE(is_but_for_capitals("tru", "true"));
    CHECK_FALSE(is_but_for_capitals("trues", "true"));
    CHECK_FALSE(is_but_for_capitals("true", "TRUE"));
}
