// SPDX-License-Identifier: Apache-2.0

#include "text/utf8.hpp"

#include "samples.hpp"

#include <catch2/catch.hpp>

using namespace hearsay::text;

TEST_CASE("every scalar value survives writing and reading and nothing else does") {
    for (char32_t point = 0; point <= 0x10FFFF; ++point) {
        const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
        std::string text;
        append_utf8(text, point);
        std::size_t pos = 0;
        const char32_t read = decode(text, pos);
        if (read != (surrogate ? replacement_character : point) || pos != text.size() ||
            first_invalid_utf8(text).has_value()) {
            FAIL("U+" << std::hex << static_cast<unsigned>(point));
        }
    }
    std::string beyond;
    append_utf8(beyond, 0x110000);
    append_utf8(beyond, invalid_code_point);
    CHECK(beyond == "\uFFFD\uFFFD");
}

TEST_CASE("the first byte of an ill-formed sequence is found at every position") {
    const std::vector<std::string> bad = {
        "\x80",              // a continuation alone
        "\xbf",              //
        "\xc0\xaf",          // overlong /
        "\xc1\xbf",          //
        "\xe0\x80\xaf",      // overlong
        "\xe0\x9f\xbf",      //
        "\xed\xa0\x80",      // the first surrogate
        "\xed\xbf\xbf",      // the last one
        "\xf0\x80\x80\xaf",  // overlong
        "\xf0\x8f\xbf\xbf",  //
        "\xf4\x90\x80\x80",  // U+110000
        "\xf5\x80\x80\x80",  // no lead byte
        "\xff",              //
        "\xe2\x82",          // cut short
        "\xf0\x9f\x98",      //
        "\xc3(",             // followed by no continuation
    };
    for (const std::string& sequence : bad) {
        for (const std::string before : {"", "é", "0123456701234567", "۱۲۳"}) {
            for (std::size_t ascii = 0; ascii < 18; ++ascii) {
                const std::string start = before + std::string(ascii, 'x');
                CHECK(first_invalid_utf8(start + sequence) == start.size());
                CHECK(first_invalid_utf8(start + sequence + "more text") == start.size());
                CHECK_FALSE(first_invalid_utf8(start + "é" + start).has_value());
            }
        }
    }
}

TEST_CASE("ill-formed bytes are passed one by one") {
    const std::string_view text = "\xf0\x9f\x98z";
    std::size_t pos = 0;
    for (const char32_t expected : {invalid_code_point, invalid_code_point, invalid_code_point}) {
        CHECK(decode(text, pos) == expected);
    }
    CHECK(decode(text, pos) == U'z');
    CHECK(pos == 4);
}

TEST_CASE("the first control character is found at every position") {
    const std::vector<std::string> controls = {
        std::string(1, '\0'), "\x01", "\x1b", "\x1f", "\r", "\x7f", "\u0080", "\u009F"};
    for (std::size_t ascii = 0; ascii < 20; ++ascii) {
        const std::string start = std::string(ascii, '~') + "\t سلام \u00A0";
        for (const std::string& control : controls) {
            CHECK(first_control(start + control + "x", true) == start.size());
            CHECK(first_control(start + control + " 01234567", false) == start.size());
        }
        CHECK(first_control(start + "\n", false) == start.size());
        CHECK_FALSE(first_control(start + "\n more", true).has_value());
        CHECK_FALSE(first_control(start + std::string(samples::chinese), false).has_value());
    }
}

TEST_CASE("code points are counted by the bytes that start them") {
    CHECK(count_code_points("") == 0);
    CHECK(count_code_points("abc") == 3);
    CHECK(count_code_points("سلام") == 4);
    CHECK(count_code_points("恐怖") == 2);
    CHECK(count_code_points(samples::flag) == 2);
}

TEST_CASE("a printable run ends at a control and at DEL and at any other byte above") {
    for (std::size_t length = 0; length < 20; ++length) {
        for (const std::string end : {"\x1f", "\x7f", "\x80", "\xff", "\t", "é"}) {
            CHECK(printable_ascii_run("é" + std::string(length, '~') + end + "after", 2) == length);
            CHECK(printable_ascii_run(std::string(length, ' ') + end, 0) == length);
        }
        CHECK(printable_ascii_run(std::string(length, 'x'), 0) == length);
    }
}
