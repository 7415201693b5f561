// SPDX-License-Identifier: Apache-2.0

#include "date/point.hpp"

#include <algorithm>

namespace hearsay::edtf {

namespace {

// Level 1 knows masks from the right: "20XX", "201X", "2004-XX", "2004-XX-XX", "2004-01-XX".
int level_of_masks(const Point& point) {
    if (!point.masked())
        return 0;
    if (point.precision == Precision::year)
        return point.year.masked == 1U || point.year.masked == 3U ? 1 : 2;
    const bool month_whole = point.month.exact() || point.month.masked == 3U;
    const bool last_masked =
        point.precision == Precision::month ? point.month.masked == 3U : point.day.masked == 3U;
    return point.year.exact() && month_whole && last_masked ? 1 : 2;
}

int level_of_marks(const Point& point) {
    int level = 0;
    const std::size_t last = point.parts() - 1;
    for (std::size_t part = 0; part <= last; ++part) {
        if (point.own[part].any() || (part != last && point.group[part].any()))
            return 2;
        if (point.group[part].any())
            level = 1;
    }
    return level;
}

}  // namespace

bool Digits::matches(std::int64_t number) const {
    if (exact())
        return number == value;
    std::int64_t wanted = value;
    for (unsigned mask = masked; wanted != 0 || number != 0; mask >>= 1U) {
        if ((mask & 1U) == 0 && wanted % 10 != number % 10)
            return false;
        wanted /= 10;
        number /= 10;
    }
    return true;
}

std::int64_t Digits::highest() const {
    std::int64_t result = value;
    std::int64_t nine = 9;
    for (unsigned mask = masked; mask != 0; mask >>= 1U, nine *= 10)
        if ((mask & 1U) != 0)
            result += nine;
    return result;
}

std::size_t Point::parts() const {
    switch (precision) {
    case Precision::year:
        return 1;
    case Precision::season:
    case Precision::month:
        return 2;
    case Precision::day:
    case Precision::second:
        break;
    }
    return 3;
}

bool Point::masked() const { return !year.exact() || !month.exact() || !day.exact(); }

Mark Point::mark_of(std::size_t part) const {
    Mark result = own[part];
    for (std::size_t i = part; i < group.size(); ++i)
        result = result | group[i];
    return result;
}

Mark Point::marks() const {
    Mark result;
    for (std::size_t i = 0; i < own.size(); ++i)
        result = result | own[i] | group[i];
    return result;
}

int level_of_doubt(const Point& point) {
    return std::max(level_of_masks(point), level_of_marks(point));
}

Season season_of(int code) {
    if (code <= 28)
        return {((code - 21) % 4 + 1) * 3, 3};
    if (code <= 32)
        return {(code - 29 + 2) % 4 * 3 + 3, 3};
    if (code <= 36)
        return {(code - 33) * 3 + 1, 3};
    if (code <= 39)
        return {(code - 37) * 4 + 1, 4};
    return {(code - 40) * 6 + 1, 6};
}

}  // namespace hearsay::edtf
