// SPDX-License-Identifier: Apache-2.0

#include <hearsay/clocks.hpp>

namespace hearsay {

namespace {

bool is_of_level_0(std::string_view text) {
    const auto date = parse_date(text);
    return date && date.value().level == 0;
}

/// Whether it is one day, month or year: no interval, and nothing of EDTF's higher levels, which
/// are one of several days, seasons, and what is masked or marked; but years before 0 are certain.
bool is_certain(const Date& date) {
    if (date.text.find('/') != std::string::npos) {
        return false;
    }
    return date.level == 0 ||
           (date.text.starts_with('-') && is_of_level_0(std::string_view(date.text).substr(1)));
}

/// How a clock is written, where nothing better is known of a text that is no date.
ClockError no_date(const DateError& error, std::string_view how_to_write_it) {
    return {error.message, error.help.empty() ? std::string(how_to_write_it) : error.help};
}

constexpr std::int64_t microseconds = 1'000'000;

/// A day or an instant.
Result<Date, ClockError> read_certain(std::string_view text) {
    auto date = parse_date(text);
    if (!date) {
        return no_date(date.error(), "write it as YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ");
    }
    if (!is_certain(date.value())) {
        return ClockError{
            "needs a day or an instant that is certain",
            "write it as YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ"};
    }
    return std::move(date.value());
}

Seconds in_utc(const Date& date, const Bound& bound) {
    return bound.at - std::int64_t{60} * date.utc_offset.value_or(0);
}

}  // namespace

Result<Date, ClockError> read_as_of(std::string_view text) {
    auto date = parse_date(text);
    if (!date) {
        return no_date(date.error(), "write it as YYYY-MM-DD, YYYY-MM or YYYY");
    }
    // Nor a time of day: dates are cut by whole days.
    if (text.find('T') != std::string_view::npos || !is_certain(date.value())) {
        return ClockError{
            "a cut needs a day, a month or a year that is certain",
            "write it as YYYY-MM-DD, YYYY-MM or YYYY: the last day of a month or year counts"};
    }
    return std::move(date.value());
}

Result<std::int64_t, ClockError> read_known_at(std::string_view text) {
    const auto date = read_certain(text);
    if (!date) {
        return date.error();
    }
    return (in_utc(date.value(), date.value().latest) + 1) * microseconds - 1;
}

Result<std::int64_t, ClockError> read_beginning(std::string_view text) {
    const auto date = read_certain(text);
    if (!date) {
        return date.error();
    }
    return in_utc(date.value(), date.value().earliest) * microseconds;
}

}  // namespace hearsay
