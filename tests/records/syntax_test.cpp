// SPDX-License-Identifier: Apache-2.0

#include "support/records.hpp"

#include <catch2/catch.hpp>

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

TEST_CASE("records beside a broken one are read and checked") {
    const auto faults = faults_after_prelude(
        "[[actor]]\nid = \"a\"\nname = A\nkind = \"person\"\n"
        "[[actor]]\nid = \"b\"\nname = \"B\"\nkind = \"persn\"\n"
        "[[actor]]\nid = \"c\"\nname = \"C\nkind = \"person\"\n"
        "[[outlet]]\nid = \"o\"\nname = \"O\"\nkind = \"other\"\nowner = \"a\"\nactor = \"c\"\n"
    );
    CHECK(codes_of(faults) == "H004 H013 H004");
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
