// SPDX-License-Identifier: Apache-2.0

#include "date/clock_words.hpp"

#include "date/fault.hpp"
#include "date/plain_words.hpp"

#include <array>
#include <utility>

namespace hearsay::edtf {

namespace {

using Half = ClockTime::Half;

// One digit or two that no third follows.
std::optional<int> take_number(std::string_view& text, std::size_t fewest) {
    std::size_t size = 0;
    while (size < text.size() && is_digit(text[size]))
        ++size;
    if (size < fewest || size > 2)
        return std::nullopt;
    int number = 0;
    for (const char c : text.substr(0, size))
        number = number * 10 + (c - '0');
    text.remove_prefix(size);
    return number;
}

bool in_a_word(std::string_view rest) {
    return !rest.empty() &&
           (is_lower(rest.front()) || is_digit(rest.front()) || !is_ascii(rest.front()));
}

Half take_half(std::string_view& text) {
    constexpr std::array<std::pair<std::string_view, Half>, 6> halves = {
        {{"a.m.", Half::am},
         {"p.m.", Half::pm},
         {"a.m", Half::am},
         {"p.m", Half::pm},
         {"am", Half::am},
         {"pm", Half::pm}}};
    std::string_view rest = text;
    take(rest, " ");
    for (const auto& [word, half] : halves) {
        std::string_view behind = rest;
        if (take(behind, word) && !in_a_word(behind)) {
            text = behind;
            return half;
        }
    }
    return Half::none;
}

// The hour of 24, where there is such a one.
std::optional<int> hour_of_day(int hour, Half half) {
    if (hour > 23 || (half == Half::am && hour > 12))
        return std::nullopt;
    if (half == Half::am)
        return hour % 12;
    return half == Half::pm && hour < 12 ? hour + 12 : hour;
}

bool take_minutes_and_seconds(std::string_view& text, char sign, ClockTime& time) {
    const auto minute = take_number(text, 2);
    if (!minute || *minute > 59)
        return false;
    time.minute = *minute;
    if (text.empty() || text.front() != sign)
        return true;
    text.remove_prefix(1);
    const auto second = take_number(text, 2);
    if (!second || *second > 59)
        return false;
    time.second = *second;
    time.has_second = true;
    return true;
}

std::string on_clock(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

}  // namespace

std::string ClockTime::as_edtf() const {
    return on_clock(hour) + ":" + on_clock(minute) + ":" + on_clock(second);
}

std::optional<ClockTime> take_clock_time(std::string_view& text) {
    std::string_view rest = text;
    ClockTime time;
    const auto hour = take_number(rest, 1);
    if (!hour)
        return std::nullopt;
    const char sign = rest.empty() ? ' ' : rest.front();
    const bool has_hour_sign = take(rest, "h") || take(rest, " h ");  // "18h59", "18 h 59", "18h"
    const bool is_divided = !has_hour_sign && (sign == ':' || sign == '.');
    if (is_divided)
        rest.remove_prefix(1);
    const bool has_minutes =
        is_divided || (has_hour_sign && !rest.empty() && is_digit(rest.front()));
    if (has_minutes && !take_minutes_and_seconds(rest, sign, time))
        return std::nullopt;
    time.half = take_half(rest);
    // "3.01" and "3" are times of day only where it is said.
    const bool is_said = time.half != Half::none || take(rest, " uhr") || has_hour_sign;
    if (!is_said && sign != ':')
        return std::nullopt;
    const auto of_day = hour_of_day(*hour, time.half);
    if (!of_day)
        return std::nullopt;
    time.hour = *of_day;
    text = rest;
    return time;
}

bool is_noon_or_midnight(const ClockTime& time) {
    return time.half != Half::none && time.hour % 12 == 0 && time.minute == 0 && time.second == 0;
}

}  // namespace hearsay::edtf
