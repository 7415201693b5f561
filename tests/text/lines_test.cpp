// SPDX-License-Identifier: Apache-2.0

#include "text/lines.hpp"

#include "samples.hpp"
#include "text/width.hpp"

#include <catch2/catch.hpp>

using namespace hearsay::text;

TEST_CASE("offsets and places answer each other") {
    const std::string text = "first\r\nسلام = 1\n\nlast";
    const LineIndex index(text);
    CHECK(index.line_count() == 4);
    CHECK(index.line_text(1) == "first");
    CHECK(index.line_text(2) == "سلام = 1");
    CHECK(index.line_text(3).empty());
    CHECK(index.line_text(4) == "last");
    CHECK(index.line_text(0).empty());
    CHECK(index.line_text(5).empty());
    CHECK(index.position(0) == Position{1, 1});
    CHECK(index.position(5) == Position{1, 6});
    CHECK(index.position(6) == Position{1, 6});  // the LF of CRLF
    CHECK(index.position(7) == Position{2, 1});
    CHECK(index.position(9) == Position{2, 2});
    CHECK(index.position(10) == Position{2, 2});  // inside a letter
    CHECK(index.position(text.size()) == Position{4, 5});
    CHECK(index.position(1000) == Position{4, 5});
    CHECK(index.offset({1, 1}) == 0);
    CHECK(index.offset({2, 2}) == 9);
    CHECK(index.offset({1, 99}) == 5);
    CHECK(index.offset({9, 1}) == text.size());
    CHECK(index.offset({0, 0}) == 0);
}

TEST_CASE("the end of a text is a line of its own after a newline") {
    CHECK(LineIndex("").line_count() == 1);
    CHECK(LineIndex("a").line_count() == 1);
    CHECK(LineIndex("a\n").line_count() == 2);
    CHECK(LineIndex("a\n").position(2) == Position{2, 1});
    CHECK(LineIndex("").position(0) == Position{1, 1});
    CHECK(LineIndex("\r\n").line_text(1).empty());
    CHECK(LineIndex("a\r").line_text(1) == "a\r");
}

TEST_CASE("places are right across many blocks") {
    std::string text;
    unsigned seed = 3;
    while (text.size() < 20'000) {
        seed = seed * 1664525U + 1013904223U;
        const std::size_t choice = (seed >> 16U) % 2000;
        text += choice == 0 ? "\n" : choice == 1 ? "\r\n" : choice % 3 == 0 ? "恐" : "xy";
    }
    const LineIndex index(text);
    std::size_t line = 1;
    std::size_t column = 1;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool continues = (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80;
        const bool line_feed_of_two = text[at] == '\n' && at > 0 && text[at - 1] == '\r';
        if (!continues && !line_feed_of_two) {
            if (index.position(at) != Position{line, column} ||
                index.offset({line, column}) != at) {
                FAIL("at " << at << ", line " << line << ", column " << column);
            }
        }
        if (text[at] == '\n') {
            ++line;
            column = 1;
        } else if (!continues && text[at] != '\r') {
            ++column;
        }
    }
}

TEST_CASE("a short line is shown whole with the caret below its part") {
    const Excerpt shown = excerpt("speeker = \"is-k\"", 1, 7, 80);
    CHECK(shown.text == "speeker = \"is-k\"");
    CHECK(shown.caret_offset == 0);
    CHECK(shown.caret_width == 7);

    const Excerpt wide = excerpt("a\t恐怖 = x", 3, 2, 80);
    CHECK(wide.text == "a 恐怖 = x");
    CHECK(wide.caret_offset == 2);
    CHECK(wide.caret_width == 4);

    const Excerpt end = excerpt("abc", 4, 1, 80);
    CHECK(end.caret_offset == 3);
    CHECK(end.caret_width == 1);
    CHECK(excerpt("abc", 400, 10, 80).caret_offset == 3);
    CHECK(excerpt("", 1, 0, 0).caret_width == 1);
}

TEST_CASE("what hides in a line is seen in the excerpt") {
    const Excerpt shown = excerpt("id = \"a\u202Eb\"", 8, 1, 80);
    CHECK(shown.text == "id = \"a\\u{202E}b\"");
    CHECK(shown.caret_offset == 7);
    CHECK(shown.caret_width == 8);
    CHECK(excerpt("name = \"سلام\"", 1, 4, 80).text == "\u2068name = \"سلام\"\u2069");
}

TEST_CASE("a long line is cut on both sides of the part") {
    std::string line;
    for (int i = 0; i < 1000; ++i) {
        line += static_cast<char>('a' + i % 26);
    }
    CHECK(excerpt(line, 1, 3, 20).text == "abcdefghijklmnopqr…");
    CHECK(excerpt(line, 1000, 1, 20).text == "…" + line.substr(982));
    const Excerpt middle = excerpt(line, 501, 3, 23);
    CHECK(middle.text == "…" + line.substr(491, 21) + "…");
    CHECK(middle.text.substr(3 + middle.caret_offset - 1, 3) == line.substr(500, 3));
    CHECK(middle.caret_width == 3);
    const Excerpt long_part = excerpt(line, 501, 400, 20);
    CHECK(long_part.text == "…" + line.substr(500, 18) + "…");
    CHECK(long_part.caret_offset == 1);
    CHECK(long_part.caret_width == 18);
}

TEST_CASE("excerpts of hostile lines stay within their columns") {
    std::string marks = "e";
    for (int i = 0; i < 10'000; ++i) {
        marks += "\u0301";
    }
    std::vector<std::string> lines = samples::hostile();
    lines.push_back(marks);
    for (const std::string& text : lines) {
        for (const std::size_t times : {1U, 40U}) {
            std::string line;
            for (std::size_t i = 0; i < times; ++i) {
                line += text;
            }
            for (std::size_t column = 1; column < 60; ++column) {
                for (const std::size_t length : {0U, 1U, 30U, 100'000U}) {
                    const Excerpt shown = excerpt(line, column, length, 24);
                    if (width(shown.text) > 24 || shown.caret_offset > width(shown.text) ||
                        shown.caret_width == 0 || shown.caret_width > 24 ||
                        shown.text.find('\n') != std::string::npos) {
                        FAIL(shown.text << ' ' << column << ' ' << length);
                    }
                }
            }
        }
    }
}

TEST_CASE("many questions about one huge line cost little each") {
    std::string text = "x = \"";
    while (text.size() < 50'000'000) {
        text += "سلام دنیا ";
    }
    text += "\"\ny = 1\n";
    const LineIndex index(text);
    CHECK(index.line_count() == 3);
    for (std::size_t i = 0; i < 3000; ++i) {
        const Position position{1, 1000 + i * 9000};
        const std::size_t offset = index.offset(position);
        if (index.position(offset) != position) {
            FAIL(i);
        }
    }
    CHECK(index.position(index.offset({2, 5})) == Position{2, 5});
}
