// SPDX-License-Identifier: Apache-2.0

#include "text/hanging.hpp"

#include <catch2/catch.hpp>

using hearsay::text::wrap_hanging;

TEST_CASE("lines that fit stay as they are") {
    CHECK(wrap_hanging("", 16, 20).empty());
    CHECK(
        wrap_hanging("Options:\n\n  --by WORD  whose\n", 16, 20) ==
        "Options:\n\n  --by WORD  whose\n"
    );
    CHECK(wrap_hanging("no newline", 16, 20) == "no newline\n");
}

TEST_CASE("what a line goes on with stands below its second column") {
    CHECK(
        wrap_hanging("  --by WORD     whose positions and shifts\n", 16, 30) ==
        "  --by WORD     whose\n"
        "                positions and\n"
        "                shifts\n"
    );
    CHECK(
        wrap_hanging("                whose positions and shifts\n", 16, 32) ==
        "                whose positions\n"
        "                and shifts\n"
    );
    CHECK(
        wrap_hanging("  --as-of A-DAY only by this day\n", 16, 30) ==
        "  --as-of A-DAY only by this\n"
        "                day\n"
    );
}

TEST_CASE("prose, and a second column without room, goes on below the first") {
    CHECK(wrap_hanging("Exit status: 0 done; 1 bad\n", 16, 20) == "Exit status: 0 done;\n1 bad\n");
    CHECK(
        wrap_hanging("  --by WORD     whose positions and shifts\n", 16, 20) ==
        "  --by WORD\n"
        "  whose positions\n"
        "  and shifts\n"
    );
}

TEST_CASE("no width is too small, and no word too long") {
    for (std::size_t columns = 0; columns < 10; ++columns) {
        CHECK_FALSE(wrap_hanging("    --name  a-word-that-is-long", 12, columns).empty());
    }
    CHECK(wrap_hanging("abcdef\n", 16, 4) == "abcd\nef\n");
    CHECK(wrap_hanging("日本語日本語\n", 16, 6) == "日本語\n日本語\n");
}
