// SPDX-License-Identifier: Apache-2.0

#include "text/table.hpp"

#include "samples.hpp"
#include "text/width.hpp"

#include <catch2/catch.hpp>

using namespace hearsay::text;

namespace {

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines = wrap(text, 10'000);
    lines.pop_back();
    return lines;
}

std::size_t widest(const std::string& text) {
    std::size_t most = 0;
    for (const std::string& line : lines_of(text)) {
        most = std::max(most, width(line));
    }
    return most;
}

Table speakers() {
    Table table(
        {{.header = "speaker"},
         {.header = "claims", .align = Align::right},
         {.header = "statement", .min_width = 12, .weight = 3}}
    );
    table.row({"Interior Minister", "12", "Two devices were planted along the road."});
    table.row({"a witness", "1", "There was one blast."});
    return table;
}

}  // namespace

TEST_CASE("a table that fits is as wide as its contents") {
    CHECK(
        speakers().render(100) ==
        " speaker            claims  statement\n"
        " ─────────────────  ──────  ────────────────────────────────────────\n"
        " Interior Minister      12  Two devices were planted along the road.\n"
        " a witness               1  There was one blast.\n"
    );
}

TEST_CASE("a table that does not fit shares the room by weight and keeps words whole") {
    CHECK(
        speakers().render(50) == " speaker       claims  statement\n"
                                 " ────────────  ──────  ───────────────────────────\n"
                                 " Interior          12  Two devices were planted\n"
                                 " Minister              along the road.\n"
                                 " a witness          1  There was one blast.\n"
    );
    Table table({{.header = "short"}, {.header = "long"}});
    table.row({"one two", "three four five six seven eight"});
    CHECK(
        table.render(26) == " short    long\n"
                            " ───────  ────────────────\n"
                            " one two  three four five\n"
                            "          six seven eight\n"
    );
}

TEST_CASE("a heading spans the columns after an empty line") {
    Table table({{.header = "a"}, {.header = "b"}});
    table.heading("First group");
    table.row({"1", "2"});
    table.heading("Second group");
    table.row({"3"});
    CHECK(
        table.render(40) == " a  b\n"
                            " ─  ─\n"
                            "\n"
                            " First group\n"
                            " 1  2\n"
                            "\n"
                            " Second group\n"
                            " 3\n"
    );
}

TEST_CASE("a table without headers has no line under them") {
    Table table(std::vector<Column>(2));
    CHECK(table.empty());
    table.row({"key", "value"});
    CHECK_FALSE(table.empty());
    CHECK(table.render(40) == " key  value\n");
}

TEST_CASE("headers and headings are bold in colour") {
    Table table({{.header = "a"}});
    table.heading("h");
    CHECK(table.render(40, {.color = true}) == " \x1b[1ma\x1b[22m\n ─\n\n \x1b[1mh\x1b[22m\n");
}

TEST_CASE("columns that may go do so from the right when the least widths do not fit") {
    Table table(
        {{.header = "id", .min_width = 10},
         {.header = "outlet", .min_width = 10, .droppable = true},
         {.header = "text", .min_width = 10},
         {.header = "note", .min_width = 10, .droppable = true}}
    );
    table.row({"0123456789", "the outlet of it", "the text of the row", "a note on the row"});
    CHECK(table.render(48).find("note") != std::string::npos);
    const std::string narrower = table.render(36);
    CHECK(narrower.find("note") == std::string::npos);
    CHECK(narrower.find("outlet") != std::string::npos);
    const std::string narrowest = table.render(24);
    CHECK(narrowest.find("outlet") == std::string::npos);
    CHECK(narrowest.find("text") != std::string::npos);
    // What may not go stays, however little room there is.
    CHECK(lines_of(table.render(3)).size() > 10);
}

TEST_CASE("a column is no wider than its greatest width") {
    Table table({{.header = "a", .max_width = 5}, {.header = "b"}});
    table.row({"one two three", "x"});
    CHECK(
        table.render(80) == " a      b\n"
                            " ─────  ─\n"
                            " one    x\n"
                            " two\n"
                            " three\n"
    );
}

TEST_CASE("columns line up by what the terminal shows") {
    Table table({{.header = "name"}, {.header = "n"}});
    table.row({"恐怖袭击", "1"});
    table.row({std::string(samples::family), "2"});
    table.row({"e\u0301", "3"});
    CHECK(
        table.render(40) == " name      n\n"
                            " ────────  ─\n"
                            " 恐怖袭击  1\n" +
                                (" " + std::string(samples::family) + "        2\n") +
                                " e\u0301         3\n"
    );
}

TEST_CASE("text from right to left is isolated in its cell on every line") {
    Table table({{.header = "quote", .max_width = 9}, {.header = "n"}});
    table.row({std::string(samples::persian), "1"});
    CHECK(
        table.render(40) == " quote      n\n"
                            " ─────────  ─\n"
                            " \u2068دو انفجار\u2069  1\n"
                            " \u2068نزدیک\u2069\n"
                            " \u2068آرامگاه\u2069\n"
    );
}

TEST_CASE("no row starts with a text and none is wider than the terminal") {
    Table table(
        {{.header = "speaker"},
         {.header = "act", .min_width = 8, .droppable = true},
         {.header = "a long header for numbers", .align = Align::right},
         {.header = "statement", .min_width = 10, .weight = 4}}
    );
    for (const std::string& raw : samples::hostile()) {
        const std::string text = terminal_safe(raw, Newlines::keep);
        table.row({text, text, "1,000", text + text});
        table.row({text});
        table.heading(text);
        table.row({"", "", "", "", "beyond"});
    }
    for (std::size_t columns = 20; columns <= 200; columns += columns < 60 ? 1 : 20) {
        const std::string text = table.render(columns);
        CHECK(widest(text) <= columns);
        for (const std::string& line : lines_of(text)) {
            if (!line.empty() && line[0] != ' ') {
                FAIL(columns << ": " << line);
            }
            CHECK_FALSE(line.ends_with(' '));
        }
    }
}

TEST_CASE("any width and any table render without end or fault") {
    CHECK(Table({}).render(0).empty());
    Table table(std::vector<Column>(3, Column{.header = "h", .weight = 0}));
    table.row({"some words", "恐怖", std::string(1000, 'x')});
    for (std::size_t columns = 0; columns < 30; ++columns) {
        CHECK_FALSE(table.render(columns).empty());
    }
    CHECK(
        widest(table.render(std::numeric_limits<std::size_t>::max())) == 1 + 10 + 2 + 4 + 2 + 1000
    );
}

TEST_CASE("a table of many rows renders in linear time") {
    Table table({{.header = "id"}, {.header = "text"}});
    for (int i = 0; i < 20'000; ++i) {
        table.row({std::to_string(i), "some words of a statement that wraps at sixty columns or so"}
        );
    }
    CHECK(lines_of(table.render(50)).size() == 40'002);
}
