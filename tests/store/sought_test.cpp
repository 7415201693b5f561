// SPDX-License-Identifier: Apache-2.0

#include "store/sought.hpp"

#include <catch2/catch.hpp>

#include <string>

using hearsay::store::sought_in;

namespace {

/// Each between bars, phrases between brackets.
std::string sought(std::string_view text) {
    std::string all;
    for (const auto& [part, is_phrase] : sought_in(text)) {
        all += (is_phrase ? '[' : '|') + std::string(part) + (is_phrase ? ']' : '|');
    }
    return all;
}

}  // namespace

TEST_CASE("what is looked for are words, and phrases between quotation marks") {
    CHECK(sought("").empty());
    CHECK(sought(" \t\n").empty());
    CHECK(sought(" islamic  state ") == "|islamic||state|");
    CHECK(sought("\"islamic state\" kerman") == "[\"islamic state\"]|kerman|");
    CHECK(sought("a “b  c” «d e» „f g“") == "|a|[“b  c”][«d e»][„f g“]");
    CHECK(sought("\"one\"") == "[\"one\"]");
}

TEST_CASE("a mark within a word, or without another, is part of a word") {
    CHECK(sought("צה\"ל דובר") == "|צה\"ל||דובר|");
    CHECK(sought("\"open end") == "|\"open||end|");
    CHECK(sought("\"a b\"c") == "|\"a||b\"c|");
    CHECK(sought("\"") == "|\"|");
    CHECK(sought("\" *") == "|\"||*|");
}
