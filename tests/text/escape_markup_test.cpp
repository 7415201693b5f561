// SPDX-License-Identifier: Apache-2.0

#include "samples.hpp"
#include "text/escape.hpp"
#include "text/utf8.hpp"

#include <catch2/catch.hpp>

using namespace hearsay::text;

namespace {

/// Whether a character of the escaped text stands without a backslash before it.
bool stands_bare(const std::string& text, char wanted) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text[i] == wanted) {
            return true;
        }
    }
    return false;
}

}  // namespace

TEST_CASE("html is escaped for text and attributes") {
    CHECK(
        html("<a href=\"x\">O'Neil & co</a>") ==
        "&lt;a href=&quot;x&quot;&gt;O&#39;Neil &amp; co&lt;/a&gt;"
    );
    CHECK(html("سلام 恐怖\n\t") == "سلام 恐怖\n\t");
    CHECK(html("\x1b\xff\u0085") == "\uFFFD\uFFFD\uFFFD");
}

TEST_CASE("xml drops what it cannot hold and keeps white space in attributes") {
    CHECK(xml("<a b='c'>") == "&lt;a b=&#39;c&#39;&gt;");
    CHECK(xml(std::string("a\0b\x1b", 4) + "\uFFFE\uFFFFc") == "a\uFFFDb\uFFFD\uFFFD\uFFFDc");
    CHECK(xml("a\tb\nc\r") == "a&#9;b&#10;c&#13;");
    CHECK(xml("]]>") == "]]&gt;");
    CHECK(xml("\xff") == "\uFFFD");
    CHECK(xml("\U0010FFFF\uFDD0") == "\U0010FFFF\uFDD0");
}

TEST_CASE("markup escapes leave valid text without a bare bracket or quote") {
    for (const std::string& raw : samples::hostile()) {
        for (const std::string& text : {html(raw), xml(raw)}) {
            CHECK_FALSE(first_invalid_utf8(text).has_value());
            CHECK(text.find_first_of("<>\"'") == std::string::npos);
        }
    }
}

TEST_CASE("markdown text makes no markup") {
    const std::vector<std::pair<std::string, std::string>> table = {
        {"plain text, with (marks) - and: more!", "plain text, with (marks) - and: more!"},
        {"*a* _b_ `c` ~~d~~ $e$", "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\$e\\$"},
        {"[a](b) ![c](d) [^1]", "\\[a\\](b) !\\[c\\](d) \\[\\^1\\]"},
        {"<b>&amp;|", "&lt;b&gt;&amp;amp;&#124;"},
        {"a \\ b", "a \\\\ b"},
        {"# heading", "\\# heading"},
        {"a # b", "a # b"},
        {"- item", "\\- item"},
        {"+ item", "\\+ item"},
        {"=== ", "\\=== "},
        {"12. item", "12\\. item"},
        {"2) item", "2\\) item"},
        {"12.5 km", "12\\.5 km"},
        {"12 km", "12 km"},
        {"12", "12"},
        {"> quote", "&gt; quote"},
        {"    # code", " \\# code"},
        {"\n\n- a\n\n# b", " \\- a # b"},
        {"a  \nb\tc\r\n", "a b c "},
        {"see http://a.b/c_d", "see http\\://a.b/c\\_d"},
        {"WWW.a.b www.c", "WWW\\.a.b www\\.c"},
        {"at 10:30", "at 10:30"},
        {"me@a.b", "me\\@a.b"},
        {"{{ liquid }}", "\\{\\{ liquid \\}\\}"},
        {"سلام", "سلام"},
        {"\x1b\xff", "\uFFFD\uFFFD"},
        {"", ""},
        {"  ", " "},
    };
    for (const auto& [text, escaped] : table) {
        CHECK(markdown(text) == escaped);
    }
}

TEST_CASE("a cell of a markdown table cannot end its cell or row") {
    CHECK(markdown_cell("a|b\\|c\nd") == "a&#124;b\\\\&#124;c d");
    CHECK(markdown_cell("- a") == "- a");
}

TEST_CASE("no character of markdown that opens something stands bare") {
    for (const std::string& raw : samples::hostile()) {
        for (const std::string& text : {markdown(raw), markdown_cell(raw)}) {
            CHECK_FALSE(first_invalid_utf8(text).has_value());
            CHECK_FALSE(first_control(text, false).has_value());
            for (const char mark : std::string_view("*_`[]<>|~$")) {
                CHECK_FALSE(stands_bare(text, mark));
            }
        }
    }
}
