// SPDX-License-Identifier: Apache-2.0

#include <hearsay/date.hpp>

#include "date/civil.hpp"
#include "text/number.hpp"

namespace hearsay {

std::string day(const Bound& bound) {
    if (bound.kind == Bound::Kind::open)
        return "..";
    if (bound.kind == Bound::Kind::unknown)
        return "?";
    const edtf::Day day = edtf::day_at(bound.at);
    const std::int64_t magnitude = day.year < 0 ? -day.year : day.year;
    return std::string(magnitude > 9999 ? "Y" : "") + (day.year < 0 ? "-" : "") +
           text::padded(magnitude, 4) + "-" + text::padded(day.month, 2) + "-" +
           text::padded(day.day, 2);
}

}  // namespace hearsay
