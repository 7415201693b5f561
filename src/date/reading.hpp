// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "date/fault.hpp"
#include "date/point.hpp"

#include <string_view>
#include <vector>

/// An EDTF text taken apart: a single date, an interval, or a set of dates and ranges.
namespace hearsay::edtf {

/// One end of a range; `point` counts only when the end is known.
struct End {
    Bound::Kind kind = Bound::Kind::known;
    Point point;
};

/// From one date to another; of a single date both ends are that date.
struct Range {
    End start;
    End end;
    bool single = false;
};

struct Reading {
    enum class Kind : std::uint8_t {
        point,     ///< "2024-01-03"
        interval,  ///< "2023-12-11/2023-12-20"
        one_of,    ///< "[2024-01-04,2024-01-05]"
        all_of,    ///< "{2024-01-04,2024-01-05}"
    };
    Kind kind = Kind::point;
    int level = 0;
    std::vector<Range> ranges;  ///< at least one; of a point and an interval just one
};

/// Texts longer than this are refused, unread.
constexpr std::size_t longest_text = 200;

/// Reads a text of any kind. Where it fails the reading is of no use.
Fault read(std::string_view text, Reading& reading);

/// Whether a text is a date, an interval or a set.
bool reads(std::string_view text);

/// Whether a text can only be an interval or a set, by the characters that no single date has.
bool is_compound(std::string_view text);

}  // namespace hearsay::edtf
