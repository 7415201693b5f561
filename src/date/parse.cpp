// SPDX-License-Identifier: Apache-2.0

#include <hearsay/date.hpp>

#include "date/bounds.hpp"
#include "date/day_time.hpp"
#include "date/foreign.hpp"
#include "date/plain_characters.hpp"
#include "date/prose.hpp"
#include "date/reading.hpp"
#include "date/scan_point.hpp"
#include "date/suggest.hpp"

#include <algorithm>

namespace hearsay {

namespace {

using edtf::End;
using edtf::Point;
using edtf::Reading;
using Kind = Bound::Kind;

constexpr Seconds hour = 3600;
constexpr Seconds east = 14 * hour;  // the earliest clocks are at UTC+14
constexpr Seconds west = 12 * hour;  // the latest at UTC-12

Span span_of_civil(Seconds earliest, Seconds latest) {
    return {
        earliest,
        latest,
        earliest == since_ever ? since_ever : earliest - east,
        latest == for_ever ? for_ever : latest + west};
}

Span span_of_instant(Seconds utc) { return {utc - west, utc + east, utc, utc}; }

void take_marks(Date& date, const Point& point) {
    const edtf::Mark marks = point.marks();
    date.uncertain = date.uncertain || marks.uncertain;
    date.approximate = date.approximate || marks.approximate;
}

void fill_from_point(Date& date, const Point& point) {
    const edtf::Limits limits = limits_of(point);
    date.level = point.level;
    date.earliest.at = limits.earliest;
    date.latest.at = limits.latest;
    date.utc_offset = point.utc_offset;
    take_marks(date, point);
    if (point.utc_offset) {
        date.span = span_of_instant(limits.earliest - Seconds{*point.utc_offset} * 60);
        return;
    }
    const edtf::Limits wide = widened_limits(point);
    date.span = span_of_civil(wide.earliest, wide.latest);
}

// Over all ranges the earliest start and the latest end; one end without limit is one for them all.
void fill_from_reading(Date& date, const Reading& reading) {
    date.level = reading.level;
    Seconds wide_earliest = for_ever;
    Seconds wide_latest = since_ever;
    date.earliest.at = for_ever;
    date.latest.at = since_ever;
    for (const edtf::Range& range : reading.ranges) {
        if (range.start.kind == Kind::known) {
            date.earliest.at = std::min(date.earliest.at, limits_of(range.start.point).earliest);
            wide_earliest = std::min(wide_earliest, widened_limits(range.start.point).earliest);
            take_marks(date, range.start.point);
        } else {
            date.earliest.kind = range.start.kind;
        }
        if (range.end.kind == Kind::known) {
            date.latest.at = std::max(date.latest.at, limits_of(range.end.point).latest);
            wide_latest = std::max(wide_latest, widened_limits(range.end.point).latest);
            take_marks(date, range.end.point);
        } else {
            date.latest.kind = range.end.kind;
        }
    }
    if (date.earliest.kind != Kind::known) {
        date.earliest.at = 0;
        wide_earliest = since_ever;
    }
    if (date.latest.kind != Kind::known) {
        date.latest.at = 0;
        wide_latest = for_ever;
    }
    date.span = span_of_civil(wide_earliest, wide_latest);
}

// The cheap way for what most dates are: a plain "2024-01-03". False for everything else, faults
// too.
bool fill_from_plain_day(Date& date, std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    int number = 0;  // YYYYMMDD
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == 4 || i == 7)
            continue;
        if (!edtf::is_digit(text[i]))
            return false;
        number = number * 10 + (text[i] - '0');
    }
    const edtf::Day day{number / 10000, number / 100 % 100, number % 100};
    if (day.month < 1 || day.month > 12 || day.day < 1)
        return false;
    if (day.day > edtf::days_in_month(day.year, day.month))
        return false;
    date.earliest.at = edtf::first_second(day);
    date.latest.at = date.earliest.at + seconds_a_day - 1;
    date.span = span_of_civil(date.earliest.at, date.latest.at);
    return true;
}

// What is wrong with a text in ASCII, as far as its characters go, and what it was probably meant
// to be.
DateError explained_plain(std::string_view text, DateError error) {
    if (auto foreign = edtf::foreign_notation(text))
        return std::move(foreign->error);
    error.help = edtf::suggest(text);
    if (!error.help.empty())
        return error;
    if (auto with_time = edtf::day_with_time(text))
        return *std::move(with_time);
    if (auto prose = edtf::prose(text))
        return *std::move(prose);
    return error;
}

// A year that is written in other digits than those of EDTF may be of the calendar of its script.
bool starts_in_another_calendar(std::string_view plain) {
    const std::size_t year = std::min(plain.find_first_of("0123456789"), plain.size());
    const std::size_t end = std::min(plain.find_first_not_of("0123456789", year), plain.size());
    return end - year == 4 && edtf::of_another_calendar(plain.substr(year, 4));
}

DateError explained(std::string_view text, DateError error) {
    error = explained_plain(text, std::move(error));
    if (!error.help.empty() || text.size() > edtf::longest_text)
        return error;
    const std::string plain = edtf::in_plain_characters(text);
    if (plain == text)
        return error;
    Reading reading;
    if (starts_in_another_calendar(plain))
        error.help = edtf::write_gregorian;
    else if (auto fault = edtf::read(plain, reading))
        error.help = explained_plain(plain, *std::move(fault)).help;
    else
        error.help = "did you mean `" + plain + "`?";
    return error;
}

}  // namespace

Result<Date, DateError> parse_date(std::string_view text) {
    Date date;
    if (fill_from_plain_day(date, text)) {
        date.text = text;
        return {std::move(date)};
    }
    if (text.empty() || text.size() > edtf::longest_text || edtf::is_compound(text)) {
        Reading reading;
        if (auto fault = edtf::read(text, reading))
            return {explained(text, *std::move(fault))};
        fill_from_reading(date, reading);
    } else {
        Point point;
        if (auto fault = edtf::scan_point(text, 0, point))
            return {explained(text, *std::move(fault))};
        fill_from_point(date, point);
    }
    date.text = text;
    return {std::move(date)};
}

}  // namespace hearsay
