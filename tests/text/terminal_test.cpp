// SPDX-License-Identifier: Apache-2.0

#include "text/terminal.hpp"

#include "samples.hpp"
#include "text/utf8.hpp"
#include "text/width.hpp"

#include <catch2/catch.hpp>

using namespace hearsay::text;

TEST_CASE("what a terminal could obey is shown as an escape") {
    const std::vector<std::pair<std::string, std::string>> table = {
        {"plain", "plain"},
        {"\x1b[31m", "\\x1b[31m"},
        {std::string(1, '\0'), "\\x00"},
        {"a\tb", "a b"},
        {"a\nb\r", "a\\nb\\r"},
        {"\x7f", "\\x7f"},
        {"\u009B31m", "\\u{9B}31m"},
        {"\u202Eexe\u202C", "\\u{202E}exe\\u{202C}"},
        {"\u2066\u2069\u200E\u200F\u061C", "\\u{2066}\\u{2069}\\u{200E}\\u{200F}\\u{61C}"},
        {"\u2028\u2029", "\\u{2028}\\u{2029}"},
        {"\u200B\u2060\uFEFF", "\\u{200B}\\u{2060}\\u{FEFF}"},
        {"\uFFFE\uFDD0\U0001FFFF", "\\u{FFFE}\\u{FDD0}\\u{1FFFF}"},
        {"\U000E0041", "\\u{E0041}"},
        {"\xff", "\\xff"},
        {"a\xe2\x80", "a\\xe2\\x80"},
    };
    for (const auto& [text, shown] : table) {
        CHECK(terminal_safe(text) == shown);
    }
}

TEST_CASE("newlines stay where they are wanted") {
    CHECK(terminal_safe("a\nb\r\n", Newlines::keep) == "a\nb\\r\n");
}

TEST_CASE("texts of all scripts and emoji stay as they are") {
    for (const std::string_view text :
         {samples::persian,
          samples::persian_with_joiner,
          samples::arabic,
          samples::chinese,
          samples::family,
          samples::flag,
          samples::combining}) {
        CHECK(terminal_safe(text) == text);
    }
}

TEST_CASE("no letter carries more than thirty marks") {
    std::string marks;
    for (int i = 0; i < 1000; ++i) {
        marks += "\u0301";
    }
    const std::string shown = terminal_safe("e" + marks + "e\u0301");
    CHECK(width(shown) == 1 + 970 * 7 + 1);
    CHECK(shown.ends_with("\\u{301}e\u0301"));
}

TEST_CASE("safe text is printable UTF-8 and safe already") {
    for (const std::string& raw : samples::hostile()) {
        const std::string shown = terminal_safe(raw);
        CHECK_FALSE(first_invalid_utf8(shown).has_value());
        CHECK_FALSE(first_control(shown, false).has_value());
        CHECK(terminal_safe(shown) == shown);
    }
}

TEST_CASE("only lines with letters from right to left are isolated") {
    CHECK(isolate("plain é 恐") == "plain é 恐");
    CHECK(isolate("").empty());
    CHECK(isolate("says سلام") == "\u2068says سلام\u2069");
    CHECK(isolate("שלום") == "\u2068שלום\u2069");
    CHECK(isolate("٣") == "\u2068٣\u2069");
    CHECK(isolate("\U00010900") == "\u2068\U00010900\u2069");
    CHECK(isolate("a\nسلام\nb\n") == "a\n\u2068سلام\u2069\nb\n");
    CHECK(width(isolate(samples::arabic)) == width(samples::arabic));
}

TEST_CASE("style without colour is the text itself") {
    const Style off;
    const Style on{.color = true};
    CHECK(off.bold("x") == "x");
    CHECK(off.red("x") == "x");
    CHECK(on.bold("x") == "\x1b[1mx\x1b[22m");
    CHECK(on.red(on.bold("x")) == "\x1b[31m\x1b[1mx\x1b[22m\x1b[39m");
    CHECK(on.dim("x") + on.yellow("x") == "\x1b[2mx\x1b[22m\x1b[33mx\x1b[39m");
}
