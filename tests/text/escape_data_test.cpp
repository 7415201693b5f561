// SPDX-License-Identifier: Apache-2.0

#include "samples.hpp"
#include "text/escape.hpp"
#include "text/utf8.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <toml++/toml.h>

#include <sstream>

using namespace hearsay::text;

namespace {

/// The text with U+FFFD for each byte that is no UTF-8: what a format of Unicode text can carry.
std::string repaired(std::string_view text) {
    std::string out;
    for (std::size_t pos = 0; pos < text.size();) {
        append_utf8(out, decode(text, pos));
    }
    return out;
}

std::string read_toml(const std::string& value) {
    try {
        return toml::parse("key = " + value + "\n")["key"].value_or(std::string("no string"));
    } catch (const toml::parse_error& error) {
        std::ostringstream out;
        out << "no TOML: " << value << ": " << error;
        return out.str();
    }
}

}  // namespace

TEST_CASE("a string of PROV-N has no numeric escapes") {
    CHECK(prov_n("a\"b\\c\n\t") == "\"a\\\"b\\\\c\\n\\t\"");
    CHECK(prov_n("\x01\x7F\xFF") == "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
}

TEST_CASE("csv quotes what needs quotes and disarms formulas") {
    const std::vector<std::pair<std::string, std::string>> table = {
        {"plain", "plain"},
        {"", ""},
        {"a,b", "\"a,b\""},
        {"a \"b\"", "\"a \"\"b\"\"\""},
        {"a\nb", "\"a\nb\""},
        {" a", "\" a\""},
        {"=1+1", "'=1+1"},
        {"+1", "'+1"},
        {"-1", "'-1"},
        {"@x", "'@x"},
        {"\t=1", "\"'\t=1\""},
        {"\r=1", "\"'\r=1\""},
        {"＝1", "'＝1"},
        {"'=1", "\'\'=1"},
        {"\'\'=1", "\'\'\'=1"},
        {"'quoted'", "'quoted'"},
        {"=\"a\",b", "\"'=\"\"a\"\",b\""},
        {"a=1", "a=1"},
        {"\xff", "\uFFFD"},
    };
    for (const auto& [text, escaped] : table) {
        CHECK(csv(text) == escaped);
    }
}

TEST_CASE("dot strings hold no escape of the text") {
    CHECK(dot("") == "\"\"");
    CHECK(dot("a \"b\" \\N\n") == "\"a \\\"b\\\" \\\\N\\n\"");
    CHECK(dot("ends \\") == "\"ends \\\\\"");
    CHECK(dot("&lt;b>") == "\"&amp;lt;b>\"");
    CHECK(dot("\uFFFE\uFFFF") == "\"\uFFFD\uFFFD\"");
    CHECK(dot("a\tb\x1b\xff") == "\"a b\uFFFD\uFFFD\"");
    CHECK(dot("سلام") == "\"سلام\"");
}

TEST_CASE("a word for the shell is quoted only where needed") {
    CHECK(shell("records/kerman.toml") == "records/kerman.toml");
    CHECK(shell("") == "''");
    CHECK(shell("a b") == "'a b'");
    CHECK(shell("it's $(x)") == "'it'\\''s $(x)'");
    CHECK(shell("~") == "'~'");
    CHECK(shell("سلام") == "'سلام'");
}

TEST_CASE("toml strings read back as they were") {
    CHECK(toml_basic("a \"b\" \\ c\n") == "\"a \\\"b\\\" \\\\ c\\n\"");
    CHECK(toml_basic("\u202E\x1b\x7f") == "\"\\u202E\\u001B\\u007F\"");
    CHECK(
        toml_multiline("one\ntwo \"x\" \"\"\"\n") == "\"\"\"\none\ntwo \"x\" \\\"\\\"\\\"\n\"\"\""
    );
    CHECK(toml_multiline("\"").find("\\\"\"\"\"") != std::string::npos);
    for (const std::string& raw : samples::hostile()) {
        const std::string text = repaired(raw);
        CHECK(read_toml(toml_basic(raw)) == text);
        CHECK(read_toml(toml_multiline(raw)) == text);
        CHECK(read_toml(toml_multiline(raw + '"' + raw + "\"\"")) == text + '"' + text + "\"\"");
    }
}

TEST_CASE("json strings read back as they were") {
    CHECK(json("a \"b\"\n") == "\"a \\\"b\\\"\\n\"");
    CHECK(json("سلام") == "\"سلام\"");
    for (const std::string& raw : samples::hostile()) {
        const auto read = nlohmann::json::parse(json(raw), nullptr, false);
        REQUIRE(read.is_string());
        if (!first_invalid_utf8(raw)) {
            CHECK(read.get<std::string>() == raw);
        }
    }
}

TEST_CASE("turtle literals are quoted") {
    CHECK(turtle("a \"b\" \\ c\r\n") == "\"a \\\"b\\\" \\\\ c\\r\\n\"");
    CHECK(turtle(std::string(1, '\0') + "\xff") == "\"\\u0000\uFFFD\"");
    CHECK(turtle("恐怖") == "\"恐怖\"");
}

TEST_CASE("what has a meaning in URLs is percent-encoded in their parts, but for what may stand") {
    CHECK(percent_encoded("a-._~Z9") == "a-._~Z9");
    CHECK(percent_encoded("a/b c#d?e%") == "a%2Fb%20c%23d%3Fe%25");
    CHECK(percent_encoded("a/b:c", "/") == "a/b%3Ac");
    CHECK(percent_encoded("\u00E9\xFF") == "%C3%A9%FF");
}

TEST_CASE("a field of CSV that is NA is guarded, because statistics programs read nothing there") {
    CHECK(csv("NA") == "'NA");
    CHECK(csv("'NA") == "''NA");
    CHECK(csv("NAB") == "NAB");
    CHECK(csv("na") == "na");
}
