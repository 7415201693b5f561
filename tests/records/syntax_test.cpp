// SPDX-License-Identifier: Apache-2.0

#include "support/records.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

using namespace hearsay;
using namespace hearsay::support;

namespace {

constexpr std::string_view actor_without_name =
    "schema = 1\n[[actor]]\nid = \"a\"\nkind = \"person\"\n";

Diagnostic only_fault(const std::string& line) {
    const auto faults = faults_of(std::string(actor_without_name) + line);
    CAPTURE(line, codes_of(faults));
    REQUIRE(faults.size() == 1);
    return faults[0];
}

}  // namespace

TEST_CASE("breaks of TOML's syntax are told in plain words at their place") {
    struct Case {
        std::string line;
        std::string message;
        std::uint32_t at_line;
        std::uint32_t column;
    };
    const Case cases[] = {
        {"name = A\n", "a text has to stand in quotes", 5, 8},
        {"name =\n", "there is no value after `=`", 5, 7},
        {"name = \"A\n", "the text has no closing quote on its line", 5, 10},
        {"name = \"\"\"A\n", "the text that starts here never ends", 5, 8},
        {"name = '''A\nB\n", "the text that starts here never ends", 5, 8},
        {"name = \"A\" \"B\"\n", "there is more on the line than one value", 5, 12},
        {"name \"A\"\n", "there is no `=` after the key", 5, 6},
        {"name = \"\\q\"\n", "a backslash that stands for nothing", 5, 10},
        {"name = \"A\"\n name = \"B\"\n", "`name` is given twice", 6, 2},
        {"name = \"A\"\n[actor]\n", "this table is a list elsewhere", 6, 1},
        {"name = 'A\nnote = \"x\"\n", "the text has no closing quote on its line", 5, 10},
        {"name = now and then\n", "a text has to stand in quotes", 5, 8},
        {"name = \"Caf\\uD800 A\"\n", "the escape names half a character", 5, 12},
    };
    for (const Case& each : cases) {
        const auto fault = only_fault(each.line);
        CAPTURE(each.line);
        CHECK(fault.code == "H004");
        CHECK(fault.message == each.message);
        CHECK(fault.place.line == each.at_line);
        CHECK(fault.place.column == each.column);
        CHECK_FALSE(fault.excerpt.empty());
    }
}

TEST_CASE("the caret shows a key that is given twice, however it is written") {
    const auto twice = [](const std::string& lines) {
        const auto fault = only_fault(lines);
        return fault.message + ": " + std::to_string(fault.place.column) + " " + underlined(fault);
    };
    const std::string name = "`name` is given twice: ";
    CHECK(twice("name = \"A\"\nname = \"B\"\n") == name + "1 name");
    CHECK(twice("name = \"A\"\n\"name\" = \"B\"\n") == name + "2 name");
    CHECK(twice("name = \"A\"\n'name' = \"name\"\n") == name + "2 name");
    CHECK(twice("name = \"A\"\nname = \"\"\"\nname\"\"\"\n") == name + "1 name");
    CHECK(twice("name = { min = 1, min = 2 }\n") == "`min` is given twice: 19 min");
    CHECK(twice("name = { a = { min = 1 }, a = 2 }\n") == "`a` is given twice: 27 a");
    CHECK(twice("name = { a.b = 1, a.b = 2 }\n") == "`b` is given twice: 21 b");
}

TEST_CASE("an array that is not closed is told where it begins") {
    for (const std::string elements :
         {"\"c1\",", "\"c1\"", "\"c1\", \"c2\"", "1,", "", "\n  \"c]\", # [\n"}) {
        for (const std::string next : {"note = \"x\"", "id = \"x\"", "date=1", "[defaults]"}) {
            CAPTURE(elements, next);
            const auto fault = only_fault("aliases = [" + elements + "\n" + next + "\n");
            const auto lines = std::ranges::count(elements, '\n');
            CHECK(fault.message == "the `[` of line 5 is not closed");
            CHECK(fault.help == "close it with `]` before line " + std::to_string(6 + lines));
            CHECK(fault.place.line == 5);
            CHECK(fault.place.column == 11);
        }
        const auto at_end = only_fault("aliases = [" + elements);
        CHECK(at_end.message == "the `[` of line 5 is not closed");
        CHECK(at_end.place.column == 11);
    }
    // The record that follows has no part in it.
    const auto faults = faults_of(
        std::string(actor_without_name) + "aliases = [\"x\"\n[[actor]]\nid = \"b\"\n"
                                          "name = \"B\"\nkind = \"persn\"\n"
    );
    CHECK(codes_of(faults) == "H004 H013");
}

TEST_CASE("an array whose elements are wrong is none that is not closed") {
    CHECK(only_fault("aliases = [x,\n]\n").message == "a text has to stand in quotes");
    CHECK(
        only_fault("aliases = [\"x\",\n\"y]\n").message ==
        "the text has no closing quote on its line"
    );
    CHECK(only_fault("aliases = [\n]\nname = A\n").message == "a text has to stand in quotes");
}

TEST_CASE("what other formats take for true or false says how to write it") {
    const auto help_with = [](const std::string& word) {
        return only_fault("anonymous = " + word + "  # so they say\n").help;
    };
    for (const std::string word : {"yes", "Yes", "on", "True", "TRUE"}) {
        CHECK(
            help_with(word) ==
            "write `true` without quotes; or, where a text belongs, \"" + word + "\""
        );
    }
    for (const std::string word : {"no", "NO", "off", "False", "FALSE"}) {
        CHECK(
            help_with(word) ==
            "write `false` without quotes; or, where a text belongs, \"" + word + "\""
        );
    }
    CHECK(help_with("perhaps") == "write it as \"…\"");
    const auto fault = only_fault("anonymous = yes\n");
    CHECK(underlined(fault) == "yes");
    CHECK(fault.message == "`yes` is neither a text in quotes nor true or false");
}

TEST_CASE("the caret shows all of an escape that names half a character") {
    CHECK(underlined(only_fault("name = \"A\\uDFFF\"\n")) == "\\uDFFF");
    CHECK(underlined(only_fault("name = \"A\\U0000D800 B\"\n")) == "\\U0000D800");
}

TEST_CASE("a part of a record that stands by itself says where it belongs") {
    const auto help_for = [](const std::string& header) {
        const auto faults = faults_of("schema = 1\n" + header + "\ndocument = \"d\"\n");
        REQUIRE(codes_of(faults) == "H022");
        return faults[0].help;
    };
    CHECK(help_for("[[appearance]]") == "it is part of a record: write [[claim.appearance]]");
    CHECK(help_for("[appearence]") == "it is part of a record: write [[claim.appearance]]");
    CHECK(help_for("[[affiliation]]") == "it is part of a record: write [[actor.affiliation]]");
}

TEST_CASE("records beside a broken one are read and checked") {
    const auto faults = faults_after_prelude(
        "[[actor]]\nid = \"a\"\nname = A\nkind = \"person\"\n"
        "[[actor]]\nid = \"b\"\nname = \"B\"\nkind = \"persn\"\n"
        "[[actor]]\nid = \"c\"\nname = \"C\nkind = \"person\"\n"
        "[[outlet]]\nid = \"o\"\nname = \"O\"\nkind = \"other\"\nowner = \"a\"\nactor = \"c\"\n"
    );
    CHECK(codes_of(faults) == "H004 H013 H004");
}

TEST_CASE("a heading within a text of several lines is none, also where something is broken") {
    CHECK(
        codes_of(faults_after_prelude(
            "[[claim]]\nid = \"q\"\nevent = \"e\"\nspeaker =\nquote = \"\"\"\n"
            "first\n[[claim]]\nlast\"\"\"\n"
            "[[actor]]\nid = \"b\"\nname = \"B\"\nkind = \"persn\"\n"
            "[[actor]]\nid = \"c\"\nkind =\n"
            "[[outlet]]\nid = \"o\"\nname = \"O\"\nkind = \"other\"\nowner = \"c\"\n"
        )) == "H004 H013 H004"
    );
}

TEST_CASE("where too much is broken, it is told that nobody looked further") {
    const auto broken = [](int records) {
        std::string text = "schema = 1\n";
        for (int i = 0; i < records; ++i) {
            text += "[[actor]]\nid = \"i" + std::to_string(i) + "\"\nname = A\nkind = \"persn\"\n";
        }
        return faults_of(text + "[[actor]]\nid = \"a\"\nname = \"A\"\nkind = \"persn\"\n");
    };
    CHECK(broken(20).size() == 21);
    CHECK(broken(20).back().code == "H013");
    const auto faults = broken(30);
    REQUIRE(faults.size() == 21);
    CHECK(faults[19].code == "H004");
    CHECK(faults[20].code == "H008");
    CHECK(faults[20].place.line == 84);
}

TEST_CASE("a broken top of a file leaves its records readable") {
    CHECK(
        codes_of(faults_of("schema = \n[[actor]]\nid = \"a\"\nname = \"A\"\nkind = \"person\"\n")
        ) == "H004"
    );
}

TEST_CASE("a single table where a list of records belongs says how to write it") {
    const auto faults = faults_of("schema = 1\n[claim]\nid = \"x\"\n");
    REQUIRE(codes_of(faults) == "H011");
    CHECK(faults[0].help == "write [[claim]]");
}

TEST_CASE("records can be written inline") {
    const Reading reading =
        read("schema = 1\nactor = [{ id = \"a\", name = \"A\", kind = \"person\" }]\n");
    CHECK(codes_of(reading.diagnostics) == "");
    CHECK(reading.records.actors.size() == 1);
}
