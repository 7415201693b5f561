// SPDX-License-Identifier: Apache-2.0

#include "date/outwards.hpp"

#include "date/reading.hpp"
#include "text/number.hpp"

#include <optional>

namespace hearsay::edtf {

namespace {

constexpr int first_quarter = 33;
constexpr int last_quarter = 36;

// In what a date counts; none where its ends are not sharp.
std::optional<Precision> unit_of(const Point& point) {
    const bool is_sharp =
        !point.marks().any() && !point.before_zero && point.month.exact() && point.day.exact();
    if (!is_sharp || point.precision == Precision::second)
        return std::nullopt;
    if (point.precision == Precision::year)
        return Precision::year;
    if (!point.year.exact())
        return std::nullopt;
    if (point.precision != Precision::season)
        return point.precision;
    const auto code = point.month.value;
    return code >= first_quarter && code <= last_quarter ? std::optional(Precision::month)
                                                         : std::nullopt;
}

std::string written(const Day& day, Precision unit) {
    if (day.year < 0 || day.year > 9999)
        return {};
    std::string date = text::padded(day.year, 4);
    if (unit != Precision::year)
        date += '-' + text::padded(day.month, 2);
    if (unit == Precision::day)
        date += '-' + text::padded(day.day, 2);
    return date;
}

std::string beside(std::string_view date, bool before) {
    Reading reading;
    if (read(date, reading) || reading.kind != Reading::Kind::point)
        return {};
    const Point& point = reading.ranges.front().start.point;
    const auto unit = unit_of(point);
    if (!unit)
        return {};
    const auto number = before ? number_of(point.first) - 1 : number_of(point.last) + 1;
    return written(day_of(number), *unit);
}

}  // namespace

std::string unit_before(std::string_view date) { return beside(date, true); }

std::string unit_after(std::string_view date) { return beside(date, false); }

}  // namespace hearsay::edtf
