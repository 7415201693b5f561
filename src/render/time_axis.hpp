// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/timeline.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace hearsay::render {

/// A day by itself, as pictures and their scales tell it: "2024-01-03", and "10 Jun 323 BCE" where
/// EDTF's count of years would be taken for that of history.
std::string day_words(Seconds at);

/// Where pictures place dates: on the civil clock as written, as long as all instants are of one
/// zone; where they are not, instants by UTC, in which they have an order.
class OneClock {
public:
    explicit OneClock(const std::vector<TimelineEntry>& entries);

    [[nodiscard]] Bound earliest(const Date& date) const { return placed(date, date.earliest); }
    [[nodiscard]] Bound latest(const Date& date) const { return placed(date, date.latest); }

private:
    [[nodiscard]] Bound placed(const Date& date, Bound bound) const;

    bool in_utc_ = false;
};

/// A common axis for the dates of a timeline, scaled to some columns. A date is drawn as the range
/// that it can mean: `━` where that is one column, `├──┤` where it is more, an arrow for an end
/// that is open or unknown. Widths of one column a character.
class TimeAxis {
public:
    /// None where no date has a limit, or where there is no room.
    static std::optional<TimeAxis>
    over(const std::vector<TimelineEntry>& entries, std::size_t columns);

    [[nodiscard]] std::string bar(const Date& date) const;
    /// The days at both ends: "2023-12-11 … 2024-01-15".
    [[nodiscard]] std::string scale() const;

private:
    TimeAxis(const OneClock& clock, Seconds from, Seconds to, std::size_t columns)
        : clock_(clock), from_(from), to_(to), columns_(columns) {}

    [[nodiscard]] std::size_t column_of(Seconds at) const;

    OneClock clock_;
    Seconds from_;
    Seconds to_;
    std::size_t columns_;
};

}  // namespace hearsay::render
