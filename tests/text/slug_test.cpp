// SPDX-License-Identifier: Apache-2.0

#include "text/slug.hpp"

#include <catch2/catch.hpp>

#include <string>

using hearsay::text::slug;

TEST_CASE("a slug has the plain letters and digits of a text") {
    CHECK(slug("Élan vital!", 50) == "elan-vital");
    CHECK(slug("L'Élan — “vital”", 50) == "lelan-vital");
    CHECK(slug("Zoë Müller & Cie", 50) == "zoe-muller-cie");
    CHECK(slug("ﬁn de siècle №5", 50) == "fin-de-siecle-no5");
    CHECK(slug("کرمان", 50).empty());
    CHECK(slug("", 50).empty());
    CHECK(slug("--- ...", 50).empty());
}

TEST_CASE("a slug ends at the last word that fits, or within the first") {
    CHECK(slug("one two three", 8) == "one-two");
    CHECK(slug("one two three", 7) == "one-two");
    CHECK(slug("one two three", 6) == "one");
    CHECK(slug(std::string(1'000'000, 'x'), 10) == "xxxxxxxxxx");
    CHECK(
        slug(
            "\xFF"
            "a\xFF",
            10
        ) == "a"
    );
}
