// SPDX-License-Identifier: Apache-2.0

// Any bytes as a date: an error with words, or a date that agrees with itself.

#include <hearsay/date.hpp>

#include "fuzz.hpp"
#include "support/poison.hpp"

using namespace hearsay;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::text_of(data, size);
    // Two dates, where there is a line end between them.
    const std::size_t end = text.find('\n');
    const auto first = parse_date(text.substr(0, end));
    if (!first) {
        fuzz::require(!first.error().message.empty(), "an error says what is wrong");
        return 0;
    }
    const Date& date = first.value();
    const auto again = parse_date(date.text);
    fuzz::require(again.ok() && again.value() == date, "a date that was read reads the same again");
    fuzz::require(!support::holds_danger(in_words(date)), "a date in words is plain text");
    fuzz::require(!certainly_before(date, date), "no date is before itself");
    const auto second =
        end == std::string_view::npos ? parse_date("2024") : parse_date(text.substr(end + 1));
    if (!second) {
        return 0;
    }
    const Date& other = second.value();
    fuzz::require(
        !(certainly_before(date, other) && certainly_before(other, date)),
        "two dates are not before each other"
    );
    in_words(delay(date, other));
    return 0;
}
