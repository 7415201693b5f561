// SPDX-License-Identifier: Apache-2.0

#include "text/width.hpp"

#include "samples.hpp"
#include "text/terminal.hpp"

#include <catch2/catch.hpp>

using namespace hearsay::text;

TEST_CASE("width counts what a terminal shows") {
    const std::vector<std::pair<std::string, std::size_t>> table = {
        {"", 0},
        {"a", 1},
        {"twelve bytes", 12},
        {"e\u0301", 1},
        {"\u0E17\u0E33", 2},  // Thai SARA AM stands beside its consonant
        {"\u0E97\u0EB3", 2},
        {"plain text then e\u0301", 17},
        {std::string(samples::combining), 3},
        {std::string(samples::persian), 23},
        {std::string(samples::persian_with_joiner), 6},
        {std::string(samples::arabic), 16},
        {std::string(samples::chinese), 22},
        {std::string(samples::family), 2},
        {std::string(samples::flag), 2},
        {"🇮🇷🇷🇺", 4},
        {"😀x", 3},
        {"❤\uFE0F", 2},
        {"한글", 4},
        {"\u1112\u1161\u11AB", 2},
        {"ｆｕｌｌ", 8},
        {"\u2068سلام\u2069", 4},
        {"\u0301", 0},
        {"\xff\xfe", 2},
        {"a\xff\u0301", 2},
    };
    for (const auto& [text, columns] : table) {
        INFO(text);
        CHECK(width(text) == columns);
    }
}

TEST_CASE("a text that fits is left alone and a wider one is cut between clusters") {
    CHECK(fit("abc", 3) == "abc");
    CHECK(fit("abcd", 3) == "ab…");
    CHECK(fit("abcd", 1) == "…");
    CHECK(fit("abcd", 0).empty());
    CHECK(fit("恐怖袭击", 8) == "恐怖袭击");
    CHECK(fit("恐怖袭击", 7) == "恐怖袭…");
    CHECK(fit("恐怖袭击", 6) == "恐怖…");
    CHECK(fit("e\u0301e\u0301e\u0301", 2) == "e\u0301…");
    CHECK(fit(std::string(samples::family) + "xyz", 4) == std::string(samples::family) + "x…");
    CHECK(fit("x" + std::string(samples::family), 2) == "x…");
}

TEST_CASE("a cut inside an isolate closes it") {
    CHECK(fit("\u2068سلام\u2069", 3) == "\u2068سل…\u2069");
    CHECK(fit("\u2068سل\u2069 abcdef", 5) == "\u2068سل\u2069 a…");
}

TEST_CASE("padding counts columns and not bytes") {
    CHECK(pad("恐", 4, Align::left) == "恐  ");
    CHECK(pad("恐", 4, Align::right) == "  恐");
    CHECK(pad("e\u0301", 2, Align::left) == "e\u0301 ");
    CHECK(pad("too wide", 3, Align::left) == "too wide");
}

TEST_CASE("text is wrapped at words") {
    using Lines = std::vector<std::string>;
    CHECK(wrap("", 10) == Lines{""});
    CHECK(wrap("one", 10) == Lines{"one"});
    CHECK(wrap("one two three", 7) == Lines{"one two", "three"});
    CHECK(wrap("one two three", 8) == Lines{"one two", "three"});
    CHECK(wrap("one  two", 8) == Lines{"one  two"});
    CHECK(wrap("one   two", 5) == Lines{"one", "two"});
    CHECK(wrap("  one", 5) == Lines{"  one"});
    CHECK(wrap("one ", 3) == Lines{"one"});
    CHECK(wrap("one\n\ntwo\n", 10) == Lines{"one", "", "two", ""});
    CHECK(wrap("a verylongword b", 5) == Lines{"a", "veryl", "ongwo", "rd b"});
    CHECK(wrap("ab", 0) == Lines{"a", "b"});
    CHECK(wrap("恐怖袭击", 5) == Lines{"恐怖", "袭击"});
    CHECK(wrap("恐怖。袭击", 5) == Lines{"恐", "怖。", "袭击"});
    CHECK(wrap("恐怖", 1) == Lines{"恐", "怖"});
    CHECK(wrap(samples::persian, 10) == Lines{"دو انفجار", "نزدیک", "آرامگاه"});
}

TEST_CASE("an isolate is closed and opened again where a line breaks") {
    CHECK(
        wrap("\u2068دو انفجار\u2069 x", 6) ==
        std::vector<std::string>{"\u2068دو\u2069", "\u2068انفجار\u2069", "x"}
    );
    CHECK(
        wrap("\u2068abcdef\u2069", 3) ==
        std::vector<std::string>{"\u2068abc\u2069", "\u2068def\u2069"}
    );
    std::string nested;
    for (int i = 0; i < 100'000; ++i) {
        nested += "\u2068";
    }
    std::size_t bytes = 0;
    for (const std::string& line : wrap(nested + std::string(100'000, 'x'), 1)) {
        bytes += line.size();
    }
    CHECK(bytes < 4'000'000);
}

TEST_CASE("no line of wrapped hostile text is too wide and no letter gets lost") {
    for (const std::string& raw : samples::hostile()) {
        const std::string text = terminal_safe(raw);
        for (const std::size_t columns : {2U, 3U, 5U, 8U, 40U}) {
            CHECK(width(fit(text, columns)) <= columns);
            std::string joined;
            for (const std::string& line : wrap(text, columns)) {
                CHECK(width(line) <= columns);
                joined += line;
            }
            std::string expected = text;
            std::erase(expected, ' ');
            std::erase(joined, ' ');
            CHECK(joined == expected);
        }
    }
}

TEST_CASE("huge lines take linear time") {
    std::string text;
    while (text.size() < 5'000'000) {
        text += "words and 恐怖 e\u0301 سلام ";
    }
    CHECK(width(text) > 1'000'000);
    CHECK(wrap(text, 80).size() > 10'000);
    CHECK(wrap(std::string(5'000'000, 'x'), 80).size() == 62'500);
    // Cutting reads only what it keeps.
    const std::string line(50'000'000, 'x');
    for (int i = 0; i < 1000; ++i) {
        CHECK(fit(line, 10).size() == 12);
    }
}

TEST_CASE("letters of ASCII are wrapped as any others are") {
    // A mark belongs to the letter before it, at the end of a word and where a long one is cut.
    CHECK(wrap("cafe\u0301 au lait", 4) == std::vector<std::string>{"cafe\u0301", "au", "lait"});
    CHECK(wrap("abcdefgh\u0301ij", 4) == std::vector<std::string>{"abcd", "efgh\u0301", "ij"});
    CHECK(wrap("ab abcde\u0301f", 5) == std::vector<std::string>{"ab", "abcde\u0301", "f"});
    CHECK(
        wrap("at https://example.org/a end", 10) ==
        std::vector<std::string>{"at", "https://ex", "ample.org/", "a end"}
    );
    CHECK(wrap("abc", 1) == std::vector<std::string>{"a", "b", "c"});
    CHECK(
        wrap("\u6f22abc\u5b57\u5b57x", 6) == std::vector<std::string>{"\u6f22abc", "\u5b57\u5b57x"}
    );
}
