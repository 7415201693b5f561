// SPDX-License-Identifier: Apache-2.0

#include "model/clocks.hpp"

namespace hearsay {

namespace {

bool is_certain(const Date& date) {
    return date.latest.kind == Bound::Kind::known && !date.approximate && !date.uncertain;
}

}  // namespace

Result<Date, ClockError> read_as_of(std::string_view text) {
    auto date = parse_date(text);
    if (!date) {
        return ClockError{date.error().message, date.error().help};
    }
    // Not an interval, nor one of several days, nor a time of day: dates are cut by whole days.
    const bool is_one = text.find_first_of("/[{T") == std::string_view::npos;
    if (!is_one || !is_certain(date.value())) {
        return ClockError{"a cut needs a day that is certain", "write it as YYYY-MM-DD"};
    }
    return std::move(date.value());
}

Result<std::int64_t, ClockError> read_known_at(std::string_view text) {
    const auto date = parse_date(text);
    if (!date) {
        return ClockError{date.error().message, date.error().help};
    }
    if (!is_certain(date.value())) {
        return ClockError{
            "needs a day or an instant that is certain",
            "write it as YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ"};
    }
    constexpr std::int64_t microseconds = 1'000'000;
    const auto& [latest, offset] = std::pair(date.value().latest.at, date.value().utc_offset);
    return (latest - std::int64_t{60} * offset.value_or(0) + 1) * microseconds - 1;
}

}  // namespace hearsay
