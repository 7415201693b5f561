// SPDX-License-Identifier: Apache-2.0

#include "store/sought.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

using hearsay::store::signs_not_sought;
using hearsay::store::sought_in;
using Signs = std::vector<std::string>;

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

TEST_CASE("of many marks none of which closes a phrase, each is looked at once") {
    constexpr std::size_t many = 200'000;
    std::string text;
    for (std::size_t i = 0; i < many; ++i) {
        text += "\"a ";
    }
    CHECK(sought_in(text).size() == many);
    CHECK_FALSE(sought_in(text).back().is_phrase);
    CHECK(sought_in(text + "b\"").size() == 1);
}

TEST_CASE("signs that no index holds are told, and punctuation is not") {
    CHECK(signs_not_sought("C++") == Signs{"+"});
    CHECK(signs_not_sought("R&D #1 100% €5 & kerm*") == Signs{"&", "#", "%", "€", "*"});
    CHECK(signs_not_sought("1+2=3 < 4 > 2 | 1 @") == Signs{"+", "=", "<", ">", "|"});
    CHECK(signs_not_sought("al-Qa'ida's “men”, and/or (others): who?").empty());
    CHECK(signs_not_sought("می\u200Cدانیم é 中国 \xFF").empty());
}
