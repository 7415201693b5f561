// SPDX-License-Identifier: Apache-2.0

#include "text/plural.hpp"

#include <catch2/catch.hpp>

using namespace hearsay::text;

TEST_CASE("nouns agree with their number") {
    CHECK(plural(0, "claim") == "0 claims");
    CHECK(plural(1, "claim") == "1 claim");
    CHECK(plural(2, "claim") == "2 claims");
    CHECK(plural(12'345, "party") == "12,345 parties");
    CHECK(plural(2, "day") == "2 days");
    CHECK(plural(2, "witness") == "2 witnesses");
    CHECK(plural(2, "clash") == "2 clashes");
    CHECK(plural(2, "y") == "2 ys");
    CHECK(plural(2, "is", "are") == "2 are");
    CHECK(plural(1, "person", "people") == "1 person");
}

TEST_CASE("digits are grouped by three") {
    CHECK(thousands(0) == "0");
    CHECK(thousands(999) == "999");
    CHECK(thousands(1000) == "1,000");
    CHECK(thousands(1'234'567) == "1,234,567");
    CHECK(thousands(UINT64_MAX) == "18,446,744,073,709,551,615");
}

TEST_CASE("words are joined as in a sentence") {
    using List = std::vector<std::string>;
    CHECK(join_words(List{}, "and").empty());
    CHECK(join_words(List{"a"}, "and") == "a");
    CHECK(join_words(List{"a", "b"}, "or") == "a or b");
    CHECK(join_words(List{"a", "b", "c"}, "and") == "a, b and c");
}
