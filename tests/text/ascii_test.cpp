// SPDX-License-Identifier: Apache-2.0

#include "text/ascii.hpp"

#include <catch2/catch.hpp>

using namespace hearsay::text;

TEST_CASE("capitals of ASCII become small letters, and nothing else changes") {
    CHECK(ascii_lower("AZ az 09 @[`{ É") == "az az 09 @[`{ É");
    CHECK(ascii_lower("").empty());
}

TEST_CASE("texts are the same but for capitals of ASCII") {
    CHECK(same_but_for_capitals("TrUe", "tRue"));
    CHECK_FALSE(same_but_for_capitals("tru", "true"));
    CHECK_FALSE(same_but_for_capitals("trues", "true"));
    CHECK_FALSE(same_but_for_capitals("É", "é"));
}
