// SPDX-License-Identifier: Apache-2.0

#include "text/blank.hpp"

#include <catch2/catch.hpp>

namespace hearsay::text {

TEST_CASE("a text of which nothing can be seen is blank") {
    for (const char* text :
         {"", " \t\n", "\u00A0\u3000", "\u200B", "\u2028", "\u2060\uFEFF", "\u3164", "\u2800"}) {
        CAPTURE(text);
        CHECK(is_blank(text));
    }
    for (const char* text : {"a", "\u00A0.", "\u200Bع", "—", "\xFF"}) {
        CAPTURE(text);
        CHECK_FALSE(is_blank(text));
    }
}

}  // namespace hearsay::text
