// SPDX-License-Identifier: Apache-2.0

#include "records/numbers_meant.hpp"
#include "support/records.hpp"

#include <catch2/catch.hpp>

#include <optional>
#include <string>

using namespace hearsay;
using namespace hearsay::support;

namespace {

/// The one fault of a claim that has the line.
Diagnostic fault_of(const std::string& line) {
    const auto faults = faults_of("schema = 1\n[[claim]]\nid = \"c\"\n" + line + "\n");
    std::optional<Diagnostic> found;
    for (const Diagnostic& fault : faults) {
        if (fault.code == "H004") {
            REQUIRE_FALSE(found);
            found = fault;
        }
    }
    CAPTURE(line, codes_of(faults));
    REQUIRE(found);
    return *found;
}

struct Case {
    std::string line;
    std::string underlined;
    std::string help;
};

template <std::size_t Count>
void check_all(const std::string& message, const Case (&cases)[Count]) {
    for (const Case& each : cases) {
        const auto fault = fault_of(each.line);
        CAPTURE(each.line);
        CHECK(fault.message == message);
        CHECK(underlined(fault) == each.underlined);
        CHECK(fault.help == each.help);
    }
}

}  // namespace

TEST_CASE("a date without quotes is told as EDTF writes it") {
    const Case cases[] = {
        {"date = 2024-01-01/2024-01-05  # or so",
         "2024-01-01/2024-01-05",
         "write `date = \"2024-01-01/2024-01-05\"`"},
        {"date = 2024-13-01", "2024-13-01", "did you mean `date = \"2024-01-13\"`?"},
        {"date = 3 January 2024", "3 January 2024", "write `date = \"2024-01-03\"`"},
        {"date = 2024-1-1", "2024-1-1", "did you mean `date = \"2024-01-01\"`?"},
        {"date = before 2024", "before 2024", "did you mean `date = \"../2023\"`?"},
        {"date = 2024-01-03T25:00", "2024-01-03T25:00", "such as `date = \"2024-01-03\"`"},
        {"disclosed = 2024-13", "2024-13", "such as `disclosed = \"2024-01-03\"`"},
        {"date = in the spring", "in the spring", "such as `date = \"2024-01-03\"`"},
        {"date = {2024-01-01, 2024-01-02}",
         "{2024-01-01, 2024-01-02}",
         "write `date = \"{2024-01-01,2024-01-02}\"`"},
        {"date = 03.01.2024", "03.01.2024", "write `date = \"2024-01-03\"`"},
    };
    check_all("a date has to stand in quotes", cases);
}

TEST_CASE("numbers that people set off, round or bound are told in digits") {
    const std::string general = "such as 1000; a range as { min = 10, max = 20 }";
    const Case cases[] = {
        {"value = 1,200", "1,200", "write `value = 1200`"},
        {"value = 1,000", "1,000", "write `value = 1000` or `value = 1`"},
        {"value = 1.000.000", "1.000.000", "write `value = 1000000`"},
        {"value = 12,345,000", "12,345,000", "write `value = 12345000`"},
        {"value = 10 000", "10 000", "write `value = 10000`"},
        {"value = 100-300", "100-300", "write `value = { min = 100, max = 300 }`"},
        {"value = 300-100", "300-100", general},
        {"value = 500+", "500+", "write `value = { min = 500 }`"},
        {"value = >500", ">500", "write `value = { min = 501 }`"},
        {"value = >= 500", ">= 500", "write `value = { min = 500 }`"},
        {"value = <50", "<50", "write `value = { max = 49 }`"},
        {"value = <0", "<0", general},
        {"value = > 1000000000000000", "> 1000000000000000", general},
        {"value = ~30", "~30", general},
        {"value = 30%  # of them", "30%", general},
        {"value = about 30", "about 30", general},
    };
    check_all("a number is written in digits alone", cases);
}

TEST_CASE("zeros behind the only comma or point may be thousands or decimals") {
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"84.000", "write `value = 84000` or `value = 84`"},
        {" 3,000 ", "write `value = 3000` or `value = 3`"},
        {"1.000-2.000",
         "write `value = { min = 1000, max = 2000 }` or `value = { min = 1, max = 2 }`"},
        {">2.000", "write `value = { min = 2001 }` or `value = { min = 3 }`"},
        {"500-1,000", "write `value = { min = 500, max = 1000 }`"},
        {"1,000 to 1,500", "write `value = { min = 1000, max = 1500 }`"},
        {"100,000-150,000",
         "write `value = { min = 100000, max = 150000 }` or `value = { min = 100, max = 150 }`"},
        {"84.0", "write `value = 84`"},
        {"84.0000", "write `value = 84`"},
        {"1234.000", "write `value = 1234`"},
        {"0.000", "write `value = 0`"},
        {"84 000", "write `value = 84000`"},
        {"1,234.000", ""},
        {"1.234", "write `value = 1234`"},
        {"1.234.000", "write `value = 1234000`"},
        {"12,345,678", "write `value = 12345678`"},
        {"84.5", ""},
        {".000", ""},
        {"84.", ""},
    };
    for (const auto& [number, help] : cases) {
        CAPTURE(number);
        CHECK(records::number_meant(number) == help);
    }
}

TEST_CASE("texts without straight quotes are shown whole") {
    const Case bare[] = {
        {"note = they said so  # on air", "they said so", "write it as \"…\""},
        {"note = truely", "truely", "write it as \"…\""},
        {"locator = 12-14", "12-14", "write it as \"…\""},
        {"note = 12:30", "12:30", "write it as \"…\""},
    };
    check_all("a text has to stand in quotes", bare);
    for (const std::string quoted : {"“so”", "«so»", "‘so’"}) {
        const auto fault = fault_of("note = " + quoted);
        CHECK(fault.message == "a text has to stand in straight quotes");
        CHECK(fault.place.length == 4);
    }
    CHECK(
        fault_of("note = null").help ==
        "leave the key out where there is none; or, where a text belongs, \"null\""
    );
}

TEST_CASE("several values without brackets are told as a list") {
    const Case cases[] = {
        {R"(speakers = "a", "b"  # both)", R"("a", "b")", R"(write `speakers = ["a", "b"]`)"},
        {R"(speaker = "a", "b")", R"("a", "b")", R"(write `speakers = ["a", "b"]`)"},
        {R"(parties = 'a', 'b',  # both)", R"('a', 'b')", R"(write `parties = ['a', 'b']`)"},
    };
    check_all("several values stand in brackets", cases);
    // Quotes within a text are none of several.
    CHECK(fault_of(R"(note = "he said "no", "never"")").message.starts_with("there is more"));
    CHECK(fault_of(R"(quote = "He said", "no")").message.starts_with("there is more"));
}

TEST_CASE("lines of other formats are told at their sign") {
    CHECK(fault_of("note: \"x\"").help == "write `=` in place of `:`");
    CHECK(underlined(fault_of("note: \"x\"")) == ":");
    CHECK(fault_of("note \"x\"").help == "write `=` before the text");
    CHECK(fault_of("- note = \"x\"").help == "take the `-` out");
    CHECK(fault_of("\"note = \"x\"").message == "a key has no quotes");
    CHECK(underlined(fault_of("note == \"x\"")) == "==");
    CHECK(fault_of("date = = \"x\"").message == "one `=` stands between a key and its value");
    CHECK(underlined(fault_of("said by = \"x\"")) == "said by");
    CHECK(fault_of("// said by").help == "a comment begins with `#`");
    CHECK(fault_of("-- said by").help == "a comment begins with `#`");
    CHECK(fault_of("<<<<<<< HEAD").message == "a mark of a merge conflict");
    CHECK(fault_of("value => 13").help == "take the `>` out");
    CHECK(fault_of("coordinates = 30.28 57.07").help.find("[30.28, 57.07]") != std::string::npos);
    CHECK(fault_of("= \"x\"").message == "there is no key before `=`");
    CHECK(fault_of("note = \"C:\\Users\"").message == "a backslash that stands for nothing");
    CHECK(fault_of("note = \"\\x41\"").message == "a backslash that stands for nothing");
}

TEST_CASE("a blank of print is told by its name wherever it stands outside of texts") {
    for (const std::string line :
         {"note =\u00A0\"x\"",
          "note\u00A0= \"x\"",
          "note = \"x\"\u00A0",
          "note = \"x\" \u00A0# why",
          "value = 3\u00A0",
          "\u00A0note = \"x\""}) {
        CAPTURE(line);
        const auto fault = fault_of(line);
        CHECK(fault.message == "a no-break space (U+00A0) stands here, which is no blank in TOML");
        CHECK(fault.help == "write an ordinary space in its place, or nothing");
        CHECK(fault.place.length == 1);
    }
}

TEST_CASE("a letter of a key that only looks like one of Latin is named") {
    struct Letter {
        std::string line;
        std::size_t column;
        std::string help;
    };
    const Letter letters[] = {
        {"na\u0441me = \"x\"", 3, "`\u0441` (U+0441) is none of them"},
        {"\u0430ct = \"x\"", 1, "`\u0430` (U+0430) is none of them"},
        {"événement = \"x\"", 1, "`é` (U+00E9) is none of them"},
    };
    for (const auto& [line, column, help] : letters) {
        const auto fault = fault_of(line);
        CAPTURE(line);
        CHECK(fault.message == "a key is a word of the letters a to z");
        CHECK(fault.help == help);
        CHECK(fault.place.column == column);
        CHECK(fault.place.length == 1);
    }
    CHECK(fault_of("это слова").help == "keys are words of the letters a to z");
}

TEST_CASE("headings that are not whole are told as they have to be") {
    for (const std::string heading : {"[claim", "[claim]]", "[[claim]", "[[claim"}) {
        CAPTURE(heading);
        const auto fault = fault_of(heading);
        CHECK(fault.message == "this is no heading of a record");
        CHECK(fault.help == "write [[claim]]");
        CHECK(underlined(fault) == heading);
    }
    CHECK(fault_of("[[claim.appearance]").help == "write [[claim.appearance]]");
    CHECK(fault_of("[event.topics").help == "write [event.topics]");
    CHECK(fault_of("[defaults]]").help == "write [defaults]");
    CHECK(fault_of("[[]]").help.find("[[claim]]") != std::string::npos);
}

TEST_CASE("a value on a last line without a newline is told as any other") {
    const std::string record = "schema = 1\n[[claim]]\nid = \"c\"\n";
    CHECK(faults_of(record + "date = 2024-01")[0].message == "a date has to stand in quotes");
    CHECK(faults_of(record + "note = tru")[0].message == "a text has to stand in quotes");
}

TEST_CASE("what is wrong elsewhere is not laid at the value of a line") {
    // A key that is given twice, whatever its values.
    for (const std::string value : {"true", "2000", "1.5", "2024-01-03"}) {
        CAPTURE(value);
        CHECK(fault_of("value = 1000\nvalue = " + value).message == "`value` is given twice");
    }
    // A line of a text of several.
    for (const std::string line :
         {"silence = consent, see C:\\docs", "a = no \\q", "x == y \\q", "value = 1,000 \\q"}) {
        CAPTURE(line);
        CHECK(
            fault_of("quote = \"\"\"\n" + line + "\n\"\"\"").message ==
            "a backslash that stands for nothing"
        );
    }
    CHECK(fault_of("quote = '''\na = 3''' foo").message.starts_with("there is more"));
    CHECK(fault_of("value = 0100").message == "a number cannot start with 0");
    CHECK(underlined(fault_of("value = 0100")) == "0100");
    CHECK(underlined(fault_of("value = 01  # or so")) == "01");
    CHECK(underlined(fault_of("value = { min = 3, max = 007 }")) == "007");
    const auto large = fault_of("value = 99999999999999999999");
    CHECK(large.message == "the number is too large");
    CHECK(underlined(large) == "99999999999999999999");
    // A line too long to be looked at.
    const std::string fill(5000, 'a');
    CHECK(fault_of("value = { note = \"" + fill + "\" min = 3 }").help.empty());
}

TEST_CASE("braces and lists that lack a comma or their end are told there") {
    const auto open = fault_of("appearance = [{ document = \"d\",\n at = \"x\" }]");
    CHECK(open.message == "what begins with `{` ends on the same line");
    CHECK(underlined(open) == "{");
    CHECK(fault_of("value = { min = { a = 1 }, max = 2").place.column == 9);
    CHECK(fault_of("topics = { a = \"Who {x}?\", b = \"B\"").place.column == 10);
    CHECK(
        fault_of("speakers = [\"a\" \"b\"]").message == "there is no comma before the next value"
    );
    CHECK(fault_of("speakers = [\"a\"; \"b\"]").help == "write a comma in place of `;`");
    CHECK(fault_of("speakers = [\"a\",, \"b\"]").message == "there is a comma too many");
    CHECK(
        fault_of("value = { min = 1 max = 2 }").message == "there is no comma before the next value"
    );
    CHECK(fault_of("speakers = [\"a\"]]").help == "a bracket too many: take it out");
    const auto element = fault_of("speakers = [\n2024-01-01/2024-01-02\n]");
    CHECK(element.message == "this is neither a number nor a text in quotes");
}
