// SPDX-License-Identifier: Apache-2.0

#include "text/json_writer.hpp"

#include <catch2/catch.hpp>

using namespace hearsay::text;

TEST_CASE("what is written part by part is what would be printed of the whole") {
    const Json inner = {
        {"list", {1, {{"deep", nullptr}}, Json::array()}},
        {"none", Json::object()},
        {"lines", "one\ntwo: \"three\"\\n"}};
    Json whole;
    whole["schema"] = "x/1";
    whole["key \"quoted\"\n"] = inner;
    whole["object"]["a"] = 1;
    whole["object"]["nested"]["b"] = inner;
    whole["array"] = {inner, "text", {{"c", true}}, Json::object()};
    whole["empty object"] = Json::object();
    whole["empty array"] = Json::array();

    JsonWriter out;
    out.put("schema", "x/1");
    out.put("key \"quoted\"\n", inner);
    out.open_object("object");
    out.put("a", 1);
    out.open_object("nested");
    out.put("b", inner);
    out.close();
    out.close();
    out.open_array("array");
    out.push(inner);
    out.push("text");
    out.open_object();
    out.put("c", true);
    out.close();
    out.open_object();
    out.close();
    out.close();
    out.open_object("empty object");
    out.close();
    out.open_array("empty array");
    const auto text = std::move(out).finish();  // closes what is open
    CHECK(text == dump(whole, true));
}

TEST_CASE("nothing written is an empty object") { CHECK(JsonWriter().finish() == "{}\n"); }

TEST_CASE("written keys and values that are no UTF-8 do not throw") {
    JsonWriter out;
    out.put("k\xff", "v\xff");
    const auto text = std::move(out).finish();
    CHECK(text == "{\n  \"k\uFFFD\": \"v\uFFFD\"\n}\n");
}
