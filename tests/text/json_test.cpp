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

TEST_CASE("json for a script element holds nothing that is markup, and reads back the same") {
    const Json value = {{"<!--", "x</script><script>&amp;"}, {"lines", "a\u2028b\u2029c\u202Ad"}};
    const auto written = dump_for_script(value, false);
    CHECK(
        written == R"({"\u003c!--":"x\u003c/script\u003e\u003cscript\u003e\u0026amp;",)"
                   R"("lines":"a\u2028b\u2029c)"
                   "\u202Ad\"}\n"
    );
    CHECK(Json::parse(written) == value);
    CHECK(Json::parse(dump_for_script(value, true)) == value);
    CHECK(dump_for_script("a\xff\xe2\x80", false) == "\"a\uFFFD\uFFFD\"\n");
}
