// SPDX-License-Identifier: Apache-2.0

#include "support/records.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <utility>

using namespace hearsay;
using namespace hearsay::support;

namespace {

std::string repeated(std::string_view part, std::size_t times) {
    std::string out;
    out.reserve(part.size() * times);
    for (std::size_t i = 0; i < times; ++i) {
        out += part;
    }
    return out;
}

constexpr std::string_view start =
    "schema = 1\n[[actor]]\nid = \"a\"\nname = \"A\"\nkind = \"person\"\n";

std::string codes_with(const std::string& line) {
    return codes_of(faults_of(std::string(start) + line));
}

}  // namespace

TEST_CASE("deep nesting is refused before the parser sees it") {
    CHECK(codes_with("aliases = " + repeated("[", 10'000) + repeated("]", 10'000)) == "H005");
    CHECK(codes_with("aliases = " + repeated("[", 10'000'000)) == "H005");
    CHECK(
        codes_with("aliases = " + repeated("{a=", 10'000) + "1" + repeated("}", 10'000)) == "H005"
    );
    CHECK(codes_with(repeated("a.", 100'000) + "a = 1") == "H005");
    CHECK(codes_with("[" + repeated("a . ", 100'000) + "a]") == "H005");
    CHECK(codes_with("[" + repeated("\"a\".", 100'000) + "a]") == "H005");
    CHECK(codes_with("note = \"" + repeated("[{.", 10'000) + "\" # " + repeated("[", 1000)) == "");
    CHECK(codes_with("note = '''" + repeated("[{.\n\"\"\"", 10'000) + "'''") == "");
}

TEST_CASE("a file of fifty megabytes on one line is read") {
    const auto faults =
        faults_of("schema = 1\nrecorder = \"" + std::string(50'000'000, 'x') + "\"");
    REQUIRE(codes_of(faults) == "H006");
    CHECK(faults[0].excerpt.size() < 1300);
}

TEST_CASE("many faults on one long line cost no more than their number") {
    const auto faults = faults_of(
        std::string(start) + "aliases = [" +
        repeated("1, \"\xD8\xA7\xD8\xA8\xD8\xA9\", ", 200'000) + "]"
    );
    CHECK(faults.size() == Reading().diagnostics.size() + 10'001);
    CHECK(faults.back().code == "H008");
}

TEST_CASE("a million tiny records with faults stop at the limit") {
    const auto faults = faults_of("schema = 1\n" + repeated("[[claim]]\n", 300'000));
    CHECK(faults.size() == 10'001);
}

TEST_CASE("a file above the limit is not read") {
    const Reading reading = read(std::string(128UL * 1024 * 1024 + 1, ' '));
    CHECK(codes_of(reading.diagnostics) == "H006");
    CHECK_FALSE(reading.diagnostics.at(0).of_the_system);
}

TEST_CASE("texts have limits of bytes") {
    CHECK(
        codes_with("unidentified = true\ndescribed_as = \"" + std::string(4096, 'x') + "\"") == ""
    );
    CHECK(
        codes_with("unidentified = true\ndescribed_as = \"" + std::string(4097, 'x') + "\"") ==
        "H006"
    );
    CHECK(codes_with("note = \"" + std::string(1U << 20U, 'x') + "\"") == "");
    CHECK(codes_with("note = \"" + std::string((1U << 20U) + 1, 'x') + "\"") == "H006");
}

TEST_CASE("bytes that are no UTF-8 and control characters are found wherever they stand") {
    CHECK(codes_with("note = \"caf\xE9\"") == "H002");
    CHECK(codes_with("note = \"\xED\xA0\x80\"") == "H002");
    CHECK(codes_with("# \xFF") == "H002");
    CHECK(codes_with("\xFF\xFE = 1") == "H002");
    CHECK(codes_with(std::string("note = \"a\0b\"", 12)) == "H003");
    CHECK(codes_with("# \x1B[31m") == "H003");
    CHECK(codes_with("note = \"\x7F\"") == "H003");
    CHECK(codes_with("note = \"\xC2\x85\"") == "H003");
    CHECK(codes_with("note = \"a\rb\"") == "H003");
    CHECK(codes_with("note = \"\\u0085\"") == "H003");
    CHECK(codes_with("note = \"\\u007F\"") == "H003");
    CHECK(codes_with("note = \"\xE2\x80\xAE \xE2\x80\xA8 \xEF\xBF\xBF\"") == "");
}

TEST_CASE("the first bad byte has its line and column in code points") {
    const auto faults = faults_of(std::string(start) + "note = \"\xD8\xA7\xD8\xA8\xE9\xD8\xA9\"\n");
    REQUIRE(codes_of(faults) == "H002");
    CHECK(faults[0].place.line == 6);
    CHECK(faults[0].place.column == 11);
}

TEST_CASE("a file in another encoding of bytes is one fault, with the number of others") {
    std::string text = "schema = 1\n";
    for (int i = 0; i < 300; ++i) {
        text += "[[actor]]\nid = \"a" + std::to_string(i) +
                "\"\nname = \"Caf\xE9 \x93Z\xFCrich\x94\"\nkind = \"group\"\n";
    }
    const auto faults = faults_of(text);
    REQUIRE(codes_of(faults) == "H002");
    CHECK(
        faults[0].message ==
        "byte 0xE9 is no valid UTF-8 here, nor are 1,199 other bytes of the file"
    );
    CHECK(faults[0].place.line == 4);
    CHECK(faults[0].place.column == 12);
    const auto two = faults_of("schema = 1\n# \xE9\n# \xE9\n");
    CHECK(two.at(0).message == "byte 0xE9 is no valid UTF-8 here, nor is 1 other byte of the file");
    // Outside of quotes a stand-in is no second fault, wherever it is.
    CHECK(codes_of(faults_of(text + "\xE9 = 1\n[[\xE9]]\n")) == "H002");
    // And neither is it where an id or a word has to stand, nor what refers to such an id.
    const std::string outlet = "[[outlet]]\nid = \"\xE9\"\nname = \"\xE9\"\nkind = \"\xE9\"\n";
    const std::string document = "[[document]]\nid = \"d\"\noutlet = \"\xE9\"\nurl = \"\xE9\"\n";
    CHECK(codes_of(faults_of(text + outlet + document)) == "H002");
    CHECK(codes_of(faults_of(text + document + "titel = \"\xE9\"\n")) == "H002 H012");
}

TEST_CASE("each control character is one fault, with the number of other places") {
    const auto faults = faults_of("schema = 1\n# \x1B[1m\x1B[0m\x07\n# \x1B\n\x1B\n");
    REQUIRE(codes_of(faults) == "H003 H003");
    CHECK(
        faults[0].message ==
        "the file holds the control character U+001B here and in 3 other places"
    );
    CHECK(faults[1].message == "the file holds the control character U+0007");
}

TEST_CASE("line ends of old Macs are one fault, and the lines are read") {
    const auto faults = faults_of("schema = 1\r# it's\r[[outlet]]\rid = \"o\"\rname = \"O\"\rkind "
                                  "= \"other\"\rowner = \"a\"\r"
                                  "[[actor]]\rid = \"b\"\rname = \"B\"\rkind = \"persn\"\r");
    REQUIRE(codes_of(faults) == "H003 H021 H013");
    CHECK(
        faults[0].message == "the lines of the file end with U+000D alone, as those of old Macs did"
    );
    CHECK(faults[0].place.line == 1);
    CHECK(faults[0].place.column == 11);
    CHECK(faults[1].place.line == 7);
    CHECK(faults[1].excerpt == "owner = \"a\"");
    CHECK(faults[2].place.line == 11);
}

TEST_CASE("a byte order mark and CRLF line endings are fine") {
    const Reading reading =
        read("\xEF\xBB\xBFschema = 1\r\n[[actor]]\r\nid = \"a\"\r\nname = \"A\"\r\n"
             "kind = \"person\"\r\nnote = \"\"\"\r\none\r\ntwo\"\"\"\r\n");
    CHECK(codes_of(reading.diagnostics) == "");
    REQUIRE(reading.records.actors.size() == 1);
    CHECK(reading.records.actors[0].note == "one\ntwo");
    CHECK(reading.records.actors[0].recorded_at.line == 2);
}

TEST_CASE("random bytes never break the reader") {
    std::uint32_t state = 1;
    const auto next = [&state] { return state = state * 1664525U + 1013904223U; };
    constexpr std::string_view alphabet = "[]{}\"'=.,#\n\r\\ \t\x01\x7F\xC2\x85\xFF\xE2"
                                          "ab1-:T";
    for (int i = 0; i < 3000; ++i) {
        std::string text = i % 2 == 0 ? std::string(start) : std::string();
        const std::size_t length = next() % 60;
        for (std::size_t k = 0; k < length; ++k) {
            text += alphabet[(next() >> 16U) % alphabet.size()];
        }
        const auto faults = faults_of(text);
        for (const auto& fault : faults) {
            CHECK(fault.place.line > 0);
            CHECK(fault.place.length > 0);
        }
    }
}

TEST_CASE("every cut of a file is read without harm") {
    const std::string whole(prelude);
    for (std::size_t length = 0; length < whole.size(); ++length) {
        static_cast<void>(faults_of(std::string_view(whole).substr(0, length)));
    }
    SUCCEED();
}

TEST_CASE("a file in UTF-16 or UTF-32 is one fault that says so") {
    const std::string text = "schema = 1\n[[actor]]\nid = \"x\"\nname = \"A group\"\n";
    const auto widened = [&](std::size_t width, std::size_t at) {
        std::string wide;
        for (const char c : text) {
            std::string character(width, '\0');
            character[at] = c;
            wide += character;
        }
        return wide;
    };
    using namespace std::string_literals;
    const std::pair<std::string, std::string_view> files[] = {
        {"\xFF\xFE" + widened(2, 0), "UTF-16"},
        {"\xFE\xFF" + widened(2, 1), "UTF-16"},
        {widened(2, 0), "UTF-16"},
        {widened(2, 1), "UTF-16"},
        {"\xFF\xFE\0\0"s + widened(4, 0), "UTF-32"},
        {"\0\0\xFE\xFF"s + widened(4, 3), "UTF-32"},
        {widened(4, 0), "UTF-32"},
        {widened(4, 3), "UTF-32"},
        {"\xFF\xFE", "UTF-16"},
    };
    for (const auto& [file, encoding] : files) {
        const auto faults = faults_of(file);
        CAPTURE(encoding);
        REQUIRE(codes_of(faults) == "H002");
        CHECK(
            faults.front().message ==
            "the file is in " + std::string(encoding) + ", and record files are in UTF-8"
        );
        CHECK(faults.front().place.line == 1);
    }
    // What refers to its records is no second fault.
    const Reading reading = read(files[0].first);
    REQUIRE(reading.faulty.size() == 1);
    CHECK(reading.faulty.front().id == "x");
    CHECK(codes_of(faults_of("schema = 1\n\0"s)) == "H003");
}
