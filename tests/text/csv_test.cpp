// SPDX-License-Identifier: Apache-2.0

#include "text/csv.hpp"

#include "text/escape.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace hearsay::text;

namespace {

using Fields = std::vector<std::string>;

/// The messages of the faults with their rows and fields.
std::string fault_of(std::string_view text) {
    std::string all;
    for (const auto& fault : read_csv(text).faults) {
        all += (all.empty() ? "" : "; ") + std::to_string(fault.row) + ":" +
               std::to_string(fault.field) + " " + fault.message;
    }
    return all;
}

}  // namespace

TEST_CASE("rows are read with quotes, commas and line ends in their fields") {
    const auto table =
        read_csv("\xEF\xBB\xBF"
                 "a,b\r\n\"x, \"\"y\"\"\",\"two\r\nlines\"\r\n\r\n,\"\"\nlast, \"no");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].fields == Fields{"a", "b"});
    CHECK(table.rows[1].fields == Fields{"x, \"y\"", "two\nlines"});
    CHECK(table.rows[2].fields == Fields{"", ""});
    CHECK(table.rows[2].number == 4);
    CHECK(fault_of("a,b\nlast, \"no") == "2:2 has a quote in a field that does not begin with one");
    CHECK(read_csv("").rows.empty());
    CHECK(read_csv("a").rows.front().fields == Fields{"a"});
    CHECK(read_csv("a,").rows.front().fields == Fields{"a", ""});
}

TEST_CASE("what is not as RFC 4180 has it is told with row and field") {
    CHECK(fault_of("a,b\n1\n") == "2:0 has 1 field, and the first row 2");
    CHECK(fault_of("a,\"b\n") == "1:2 begins with a quote that is never closed");
    CHECK(fault_of("\"a\"b,c\n") == "1:1 goes on behind its closing quote");
    CHECK(fault_of("a\rb\n") == "1:1 has a carriage return without a line feed");
    CHECK(fault_of("\"a\rb\"\n") == "1:1 has a carriage return without a line feed");
    CHECK(fault_of("a\n\xFF\n") == "2:1 is not in UTF-8");
    CHECK(fault_of("\"") == "1:1 begins with a quote that is never closed");
}

TEST_CASE("every row with another number of fields is told, and the others are read") {
    const std::string_view text = "a,b\n1\n1,2\n1,2,3\nx,\"y\nz";
    CHECK(
        fault_of(text) == "2:0 has 1 field, and the first row 2; "
                          "4:0 has 3 fields, and the first row 2; "
                          "5:2 begins with a quote that is never closed"
    );
    const auto table = read_csv(text);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[1].number == 3);
}

TEST_CASE("fields are separated by what the first row has most of") {
    CHECK(separator_of("") == ',');
    CHECK(separator_of("id") == ',');
    CHECK(separator_of("id,a;b,c\n;;;;") == ',');
    CHECK(separator_of("id;a,b;c\r\n,,,,") == ';');
    CHECK(separator_of("id\ta\n") == '\t');
    CHECK(separator_of("\"a,b,c\";d\n") == ';');
    CHECK(read_csv("a;b\n\"1;2\";3,4\n", ';').rows.at(1).fields == Fields{"1;2", "3,4"});
}

TEST_CASE("what is written as a field reads back as it was, but for the guard of formulas") {
    for (const std::string text :
         {"", "plain", "a,b", "\"", "a\"b", "two\nlines", " x ", "a;b", "\xD8\xA7", "'", "'x"}) {
        CAPTURE(text);
        const auto table = read_csv("head,x\n" + csv(text) + ",y\n");
        REQUIRE(table.faults.empty());
        CHECK(table.rows[1].fields[0] == text);
    }
    CHECK(read_csv(csv("=1+1,2")).rows[0].fields[0] == "'=1+1,2");
}

TEST_CASE("a million quotes are read in one pass") {
    const auto table = read_csv("\"" + std::string(2'000'000, '"') + "\"");
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].fields[0].size() == 1'000'000);
    CHECK(read_csv(std::string(1'000'000, ',')).rows[0].fields.size() == 1'000'001);
}
