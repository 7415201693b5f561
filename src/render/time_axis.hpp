// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/timeline.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace hearsay::render {

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
    TimeAxis(Seconds from, Seconds to, std::size_t columns)
        : from_(from), to_(to), columns_(columns) {}

    [[nodiscard]] std::size_t column_of(Seconds at) const;

    Seconds from_;
    Seconds to_;
    std::size_t columns_;
};

}  // namespace hearsay::render
