// SPDX-License-Identifier: Apache-2.0

#include "text/caseless.hpp"

#include <catch2/catch.hpp>

using namespace hearsay::text;

TEST_CASE("a caseless name is folded and composed, with one blank between its words") {
    CHECK(caseless("The New York TIMES") == "the new york times");
    CHECK(caseless("  Le\tMonde  ") == "le monde");
    CHECK(caseless("ИЗВЕСТИЯ") == "известия");
    CHECK(caseless("Straße") == caseless("STRASSE"));
    CHECK(caseless("E\u0301lan") == caseless("élan"));
    CHECK(caseless("Canal+") != caseless("Canal"));
    CHECK(caseless("Peru") != caseless("Perú"));
    CHECK(caseless("").empty());
    CHECK(caseless("A\xFF") == "a\xFF");
}
