// SPDX-License-Identifier: Apache-2.0

#include "samples.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <random>
#include <string>

using namespace hearsay;

namespace {

// What holds of any text: an error points into the text and says something; a date's ends are in
// order, lie within its span, and can be told.
void check_any(const std::string& text) {
    const auto result = parse_date(text);
    if (!result.ok()) {
        const DateError& error = result.error();
        const bool good = error.offset <= text.size() && error.length >= 1 &&
                          (error.offset + error.length <= text.size() || error.length == 1) &&
                          !error.message.empty();
        if (!good)
            FAIL(text << ": " << error.offset << "+" << error.length);
        return;
    }
    const Date& date = result.value();
    const bool limited =
        date.earliest.kind == Bound::Kind::known && date.latest.kind == Bound::Kind::known;
    if (limited && date.earliest.at > date.latest.at)
        FAIL(text);
    if (date.span.civil_earliest > date.span.civil_latest)
        FAIL(text);
    if (date.span.utc_earliest > date.span.utc_latest)
        FAIL(text);
    if (date.level < 0 || date.level > 2 || date.text != text)
        FAIL(text);
    if (in_words(date).empty() || day(date.earliest).empty())
        FAIL(text);
}

}  // namespace

TEST_CASE("random bytes are a date or an error, and never worse") {
    std::mt19937 random(20240103);
    for (int i = 0; i < 20'000; ++i) {
        std::string text(random() % 24, '\0');
        for (char& c : text)
            c = static_cast<char>(random() & 0xFFU);
        check_any(text);
    }
}

TEST_CASE("random texts of the letters of dates are a date or an error, and never worse") {
    constexpr std::string_view letters = "0123456789X-/?~%.,[]{}TZ:+YES ";
    std::mt19937 random(46);
    for (int i = 0; i < 50'000; ++i) {
        std::string text(random() % 16, '\0');
        for (char& c : text)
            c = letters[random() % letters.size()];
        check_any(text);
    }
}

TEST_CASE("good dates with a few bytes changed are a date or an error, and never worse") {
    constexpr std::string_view letters = "0123456789X-/?~%.,[]{}TZ:+YESxtz \xE2";
    std::mt19937 random(7);
    for (int i = 0; i < 100'000; ++i) {
        std::string text(test::samples[random() % test::samples.size()]);
        for (auto edits = 1 + random() % 3; edits > 0 && !text.empty(); --edits) {
            const std::size_t at = random() % text.size();
            const char letter = letters[random() % letters.size()];
            switch (random() % 3) {
            case 0:
                text[at] = letter;
                break;
            case 1:
                text.insert(at, 1, letter);
                break;
            default:
                text.erase(at, 1);
                break;
            }
        }
        check_any(text);
    }
}

TEST_CASE("every prefix of a good date is a date or an error, and never worse") {
    for (const auto sample : test::samples)
        for (std::size_t size = 0; size <= sample.size(); ++size)
            check_any(std::string(sample.substr(0, size)));
}

TEST_CASE("the largest texts that are read stay cheap") {
    std::string set = "[";
    while (set.size() + 12 < 200)
        set += "XXX1-XX-29,";
    set.back() = ']';
    check_any(set);
    check_any(std::string(200, '?'));
    check_any(std::string(200, '.'));
    check_any("[" + std::string(198, ',') + "]");
    check_any(std::string(200, '9'));
    check_any(std::string(66, '\xE2'));
}
