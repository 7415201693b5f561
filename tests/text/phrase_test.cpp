// SPDX-License-Identifier: Apache-2.0

#include "text/phrase.hpp"

#include <catch2/catch.hpp>

using hearsay::text::has_phrase;

TEST_CASE("a phrase stands in a text whatever the case and the punctuation around it") {
    CHECK(has_phrase("They may have done it.", "may have"));
    CHECK(has_phrase("Apparently, it was them", "apparently"));
    CHECK(has_phrase("It was (apparently) them", "“Apparently”"));
    CHECK(has_phrase("peut-être eux", "Peut-etre"));
    CHECK(has_phrase("ВЕРОЯТНО, это они", "вероятно"));
    CHECK(has_phrase("we can't say", "can’t say"));
}

TEST_CASE("a phrase is whole words, one after the other") {
    CHECK_FALSE(has_phrase("They have done it in May", "may have"));
    CHECK_FALSE(has_phrase("unlikely", "likely"));
    CHECK_FALSE(has_phrase("dismayed they have", "may"));
    CHECK_FALSE(has_phrase("", "may"));
}

TEST_CASE("what a phrase leaves out may be any words, and its parts keep their order") {
    CHECK(has_phrase("they may, we think, have done it", "may … have"));
    CHECK(has_phrase("they may, we think, have done it", "may ... have"));
    CHECK(has_phrase("they may have done it", "may … have"));
    CHECK_FALSE(has_phrase("they have, it may be, done it", "may … have"));
}

TEST_CASE("a phrase without words stands everywhere") {
    CHECK(has_phrase("They did it", ""));
    CHECK(has_phrase("", "…"));
    CHECK(has_phrase("They did it", " — "));
}
