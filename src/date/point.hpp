// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "date/civil.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

/// One date of an EDTF text, taken apart: year, month and day with their masks and qualifiers.
namespace hearsay::edtf {

/// A number as written, some of whose digits may be masked ("20X4").
struct Digits {
    std::int64_t value = 0;  ///< masked digits count as zero
    unsigned masked = 0;     ///< bit i: the i-th digit from the right is masked

    [[nodiscard]] bool exact() const { return masked == 0; }
    [[nodiscard]] bool matches(std::int64_t number) const;
    [[nodiscard]] std::int64_t highest() const;  ///< the lowest match is `value`

    friend bool operator==(const Digits&, const Digits&) = default;
};

/// A qualifier of a component: `?` uncertain, `~` approximate, `%` both.
struct Mark {
    bool uncertain = false;
    bool approximate = false;

    [[nodiscard]] bool any() const { return uncertain || approximate; }
    friend Mark operator|(Mark a, Mark b) {
        return {a.uncertain || b.uncertain, a.approximate || b.approximate};
    }
    friend bool operator==(const Mark&, const Mark&) = default;
};

enum class Precision : std::uint8_t { year, season, month, day, second };

constexpr std::size_t year_part = 0;
constexpr std::size_t month_part = 1;  ///< or season
constexpr std::size_t day_part = 2;

/// A single date, valid once it has been read: `first` and `last` are then days that exist.
struct Point {
    Precision precision = Precision::year;
    bool before_zero = false;  ///< the year has a minus sign; `year` holds its magnitude
    Digits year;
    Digits month;  ///< of a season its code, 21..41
    Digits day;
    std::array<Mark, 3> own{};    ///< a mark left of a part qualifies that part only
    std::array<Mark, 3> group{};  ///< a mark right of a part qualifies it and all to its left
    int second_of_day = 0;
    std::optional<int> utc_offset;  ///< minutes east of UTC
    int level = 0;                  ///< the EDTF level of a date standing by itself

    Day first;  ///< first and last valid day that match
    Day last;

    [[nodiscard]] std::size_t parts() const;  ///< how many of year, month, day it has
    [[nodiscard]] bool masked() const;
    [[nodiscard]] Mark mark_of(std::size_t part) const;  ///< all that qualifies a part
    [[nodiscard]] Mark marks() const;                    ///< of any part
};

/// The EDTF level that its masks and qualifiers need.
int level_of_doubt(const Point& point);

/// What a season code stands for: its first month and how many it lasts. Seasons as settled in the
/// record format: 21 is March to May; 24, winter, ends in February of the next year. ISO 8601-2:
/// 25-28 northern, 29-32 southern, 33-36 quarters, 37-39 quadrimesters, 40-41 semesters.
struct Season {
    int first_month;
    int months;
};
constexpr int first_season = 21;
constexpr int last_season = 41;
Season season_of(int code);

}  // namespace hearsay::edtf
