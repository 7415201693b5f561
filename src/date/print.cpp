// SPDX-License-Identifier: Apache-2.0

#include <hearsay/date.hpp>

#include "date/civil.hpp"

namespace hearsay {

namespace {

std::string padded(std::int64_t number, std::size_t width) {
    std::string digits = std::to_string(number);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

}  // namespace

std::string day(const Bound& bound) {
    if (bound.kind == Bound::Kind::open)
        return "..";
    if (bound.kind == Bound::Kind::unknown)
        return "?";
    const edtf::Day day = edtf::day_at(bound.at);
    const std::int64_t magnitude = day.year < 0 ? -day.year : day.year;
    return std::string(magnitude > 9999 ? "Y" : "") + (day.year < 0 ? "-" : "") +
           padded(magnitude, 4) + "-" + padded(day.month, 2) + "-" + padded(day.day, 2);
}

}  // namespace hearsay
