// SPDX-License-Identifier: Apache-2.0

#include "text/json.hpp"

#include <catch2/catch.hpp>

#include <limits>

using namespace hearsay::text;

TEST_CASE("json keeps the order of keys and ends with a newline") {
    const Json value = {{"z", 1}, {"a", {1, 2}}};
    CHECK(dump(value, false) == "{\"z\":1,\"a\":[1,2]}\n");
    CHECK(dump(value, true) == "{\n  \"z\": 1,\n  \"a\": [\n    1,\n    2\n  ]\n}\n");
}

TEST_CASE("json writes UTF-8 as it is and never throws on contents") {
    CHECK(dump("سلام", false) == "\"سلام\"\n");
    CHECK(dump("a\xff", false) == "\"a\uFFFD\"\n");
    CHECK(dump(std::numeric_limits<double>::quiet_NaN(), true) == "null\n");
}
