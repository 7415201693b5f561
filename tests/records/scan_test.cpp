// SPDX-License-Identifier: Apache-2.0

#include "records/scan.hpp"

#include <hearsay/reading.hpp>

#include <catch2/catch.hpp>

#include <cstddef>
#include <string>
#include <vector>

using namespace hearsay::records;

TEST_CASE("quotes and comments hide brackets from the count of nesting") {
    const std::string deep(100, '[');
    CHECK(scan("a = " + deep).too_deep);
    CHECK_FALSE(scan("a = \"" + deep + "\"").too_deep);
    CHECK_FALSE(scan("a = \"\\\"" + deep + "\"").too_deep);
    CHECK(scan("a = \"\\\\\"" + deep + "\"").too_deep);
    CHECK_FALSE(scan("a = '" + deep + "'").too_deep);
    CHECK(scan("a = '\\'" + deep + "'").too_deep);
    CHECK_FALSE(scan("a = \"\"\"\n\"\"" + deep + "\"\"\"").too_deep);
    CHECK(scan("a = \"\"\"x\"\"\"\"\"" + deep).too_deep);
    CHECK_FALSE(scan("a = '''\n''" + deep + "'''").too_deep);
    CHECK_FALSE(scan("a = 1 # " + deep).too_deep);
    CHECK(scan("a = 1 # x\nb = " + deep).too_deep);
    CHECK_FALSE(scan("a = \"x\nb = [\"" + deep + "\"]").too_deep);
}

TEST_CASE("sixty-four levels and thirty-two parts of a key are the limit") {
    CHECK_FALSE(scan("a = " + std::string(64, '[') + std::string(64, ']')).too_deep);
    CHECK(scan("a = " + std::string(65, '[') + std::string(65, ']')).too_deep);
    std::string key = "a";
    for (int i = 1; i < 32; ++i) {
        key += ".a";
    }
    CHECK_FALSE(scan(key + " = 1").too_deep);
    CHECK(scan(key + ".a = 1").too_deep);
}

TEST_CASE("a harmless text keeps lines and columns") {
    const std::string text = "a\xFF\r\nb\xC2\x85\x01 c";
    const Scan found = scan(text);
    REQUIRE(found.faults.size() == 3);
    CHECK(harmless(text, found) == "a?\nb   c");
    CHECK(found.faults[0].offset == 1);
    CHECK(found.faults[1].offset == 4);
    CHECK(found.faults[2].offset == 5);
}

TEST_CASE("what toml++ must not look at gets stand-ins of the same length") {
    CHECK_FALSE(scan("a = \"ó\" # ó\nb = 'й'\nc = \"\"\"\né\"\"\"").is_confusing);
    CHECK_FALSE(scan("a\u00A0= 1").is_confusing);  // a blank, which toml++ tells as such
    CHECK(scan("schlüssel = 1").is_confusing);
    CHECK(scan("a = \"x\" ó").is_confusing);

    const std::string text = "[[wodów]] # ó\nй = \"é\"\u00A0、\nx = '''\nó''' 😀";
    const auto safe = parsable(text);
    CHECK(safe.size() == text.size());
    CHECK(safe == "[[wod\u0500w]] # ó\n\u0500 = \"é\"\u00A0\u2603\nx = '''\nó''' 😀");
}

TEST_CASE("letters beyond ASCII outside of quotes are told as they are, whatever they are") {
    // Of the ranges that toml++ 3.3 mistakes, and of others.
    for (const std::string letter : {"ó", "Σ", "й", "ب", "ក", "、", "ﻠ", "“", "字"}) {
        CAPTURE(letter);
        for (const std::string& text : {letter + " = 1", "[[claim" + letter + "]]", "[" + letter}) {
            CAPTURE(text);
            const auto reading = hearsay::read_text("schema = 1\n" + text, hearsay::SourceFile{});
            REQUIRE(reading.diagnostics.size() == 1);
            const auto& fault = reading.diagnostics.front();
            CHECK(fault.code == "H004");
            CHECK(fault.message.find(three_byte_stand_in) == std::string::npos);
            CHECK(fault.message.find(two_byte_stand_in) == std::string::npos);
        }
    }
}

TEST_CASE("a header that cannot be read is one fault, and its record is not missed elsewhere") {
    const std::string rest = "\nid = \"radio\"\nname = \"R\"\n"
                             "[[document]]\nid = \"d\"\noutlet = \"radio\"\n";
    for (const std::string header :
         {"[outlet]]", "[[out let]]", "[[outletó]]", "[[]]", "[[outlet]", "[[outlet]] x"}) {
        CAPTURE(header);
        const auto reading =
            hearsay::read_text("schema = 1\n" + header + rest, hearsay::SourceFile{});
        REQUIRE(reading.diagnostics.size() == 1);
        CHECK(reading.diagnostics.front().code == "H004");
        CHECK(hearsay::check_records(reading, {}, {}).empty());
    }
}

TEST_CASE("a conflict of git within a text is found where its marks begin lines, first and last") {
    const std::string marks = "<<<<<<< HEAD\nhe did\n=======\nhe did not\n>>>>>>> checker\n";
    CHECK(scan("q = \"\"\"\n" + marks + "\"\"\"").conflicts == std::vector<std::size_t>{8});
    CHECK(
        scan("q = '''\r\n<<<<<<< a\r\n||||||| b\r\n=======\r\n>>>>>>> c\r\n'''").conflicts ==
        std::vector<std::size_t>{8}
    );
    CHECK(scan("q = \"\"\"\na\n" + marks + "b\n" + marks + "\"\"\"").conflicts.size() == 2);
    CHECK(scan("q = \"\"\"\n<<<<<<< a\n" + marks + "\"\"\"").conflicts.size() == 1);

    for (const std::string& other : std::vector<std::string>{
             "q = \"\"\"\n" + marks.substr(0, marks.rfind('>')) + "\"\"\"",
             std::string("q = \"\"\"\n>>>>>>> a\n<<<<<<< b\n\"\"\""),
             std::string("q = \"\"\"\n<<<<<<<< a\n>>>>>>>> b\n\"\"\""),
             std::string("q = \"\"\"\n<<<<<<<a\n>>>>>>>b\n\"\"\""),
             std::string("q = \"\"\"\n <<<<<<< a\n >>>>>>> b\n\"\"\""),
             std::string("q = \"\"\"\n<<<<<<< a\n\"\"\"\np = \"\"\"\n>>>>>>> b\n\"\"\""),
             std::string("q = \"\"\"\n=======\n\"\"\""),
             marks}) {
        CAPTURE(other);
        CHECK(scan(other).conflicts.empty());
    }
}
