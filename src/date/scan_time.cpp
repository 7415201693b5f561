// SPDX-License-Identifier: Apache-2.0

#include "date/scan_point.hpp"

namespace hearsay::edtf {

namespace {

constexpr int longest_offset = 14 * 60;

bool read_two_digits(std::string_view text, std::size_t at, int& value) {
    if (at + 1 >= text.size() || !is_digit(text[at]) || !is_digit(text[at + 1]))
        return false;
    value = (text[at] - '0') * 10 + (text[at + 1] - '0');
    return true;
}

// Where two digits should be: the place of the first that is none.
std::size_t first_non_digit(std::string_view text, std::size_t at) {
    return at < text.size() && is_digit(text[at]) ? at + 1 : at;
}

Fault scan_zone(std::string_view text, std::size_t at, Point& point) {
    if (at == text.size())
        return std::nullopt;
    if (text[at] == 'Z') {
        if (at + 1 != text.size())
            return unexpected(text, at + 1, "the end");
        point.utc_offset = 0;
        return std::nullopt;
    }
    if (text[at] == '.' || text[at] == ',')
        return DateError{at, text.size() - at, "EDTF has no fractions of a second", {}};
    if (text[at] == '?' || text[at] == '~' || text[at] == '%')
        return DateError{at, 1, "a qualifier belongs to a date without a time of day", {}};
    if (text[at] != '+' && text[at] != '-')
        return unexpected(text, at, "a zone (`Z`, `+03:30`) or the end");

    int hours = 0;
    int minutes = 0;
    if (!read_two_digits(text, at + 1, hours))
        return unexpected(text, first_non_digit(text, at + 1), "the two digits of a zone's hours");
    if (at + 3 < text.size()) {
        if (text[at + 3] != ':')
            return unexpected(text, at + 3, "`:` or the end");
        if (!read_two_digits(text, at + 4, minutes))
            return unexpected(
                text, first_non_digit(text, at + 4), "the two digits of a zone's minutes"
            );
        if (at + 6 != text.size())
            return unexpected(text, at + 6, "the end");
        if (minutes > 59)
            return DateError{at + 4, 2, "minutes run from 00 to 59", {}};
    }
    const int offset = hours * 60 + minutes;
    if (offset > longest_offset)
        return DateError{at, text.size() - at, "no zone is more than 14:00 from UTC", {}};
    point.utc_offset = text[at] == '-' ? -offset : offset;
    return std::nullopt;
}

}  // namespace

Fault scan_time(std::string_view text, std::size_t at, Point& point) {
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    if (!read_two_digits(text, at, hours))
        return unexpected(text, first_non_digit(text, at), "the two digits of an hour");
    if (hours > 23) {
        const char* const message =
            hours == 24 ? "hours run from 00 to 23: midnight is 00:00:00 of the next day"
                        : "hours run from 00 to 23";
        return DateError{at, 2, message, {}};
    }
    if (at + 2 >= text.size() || text[at + 2] != ':')
        return unexpected(text, at + 2, "`:` and the minutes");
    if (!read_two_digits(text, at + 3, minutes))
        return unexpected(text, first_non_digit(text, at + 3), "the two digits of a minute");
    if (minutes > 59)
        return DateError{at + 3, 2, "minutes run from 00 to 59", {}};
    if (at + 5 >= text.size() || text[at + 5] != ':') {
        const bool ends = at + 5 >= text.size() || text[at + 5] == 'Z' || text[at + 5] == '+' ||
                          text[at + 5] == '-';
        if (ends)
            return DateError{at, 5, "a time of day has seconds: hh:mm:ss", {}};
        return unexpected(text, at + 5, "`:` and the seconds");
    }
    if (!read_two_digits(text, at + 6, seconds))
        return unexpected(text, first_non_digit(text, at + 6), "the two digits of a second");
    if (seconds > 59)
        return DateError{at + 6, 2, "seconds run from 00 to 59 (leap seconds are left out)", {}};

    point.precision = Precision::second;
    point.second_of_day = (hours * 60 + minutes) * 60 + seconds;
    return scan_zone(text, at + 8, point);
}

}  // namespace hearsay::edtf
