// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Times of day as people write them: "6:59 pm", "18:59", "6 a.m.", "18h59", "18:59 Uhr".
namespace hearsay::edtf {

struct ClockTime {
    enum class Half : std::uint8_t { none, am, pm };
    int hour = 0;  ///< of 24
    int minute = 0;
    int second = 0;
    bool has_second = false;
    Half half = Half::none;  ///< as written

    /// "18:59:00"
    [[nodiscard]] std::string as_edtf() const;
};

/// Takes a time from the front of a text in plain words (plain_words.hpp). Nothing where none
/// stands there, or one that no clock shows ("13:00 am").
std::optional<ClockTime> take_clock_time(std::string_view& text);

/// Whether it is 12:00 of a half of the day, which some mean as noon and others as midnight.
bool is_noon_or_midnight(const ClockTime& time);

}  // namespace hearsay::edtf
