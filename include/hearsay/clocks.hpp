// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/date.hpp>
#include <hearsay/result.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hearsay {

/// The two clocks of a question: what was on record by the end of a day, and what had been recorded
/// in hearsay by a moment (microseconds since 1970 UTC). None: everything.
struct Clocks {
    std::optional<Date> as_of;
    std::optional<std::int64_t> known_at;
};

/// Why a text is no clock.
struct ClockError {
    std::string message;
    std::string help;  ///< may be empty
};

/// A day, month or year that is certain, such as 2024-01-31: what was on record by its end. What
/// the answers take as `as_of`: of other dates they take the last day that these can mean, whatever
/// marks they have, and all where they have no end.
Result<Date, ClockError> read_as_of(std::string_view text);

/// An instant, day, month or year that is certain: its last microsecond.
Result<std::int64_t, ClockError> read_known_at(std::string_view text);
/// Likewise: its first microsecond.
Result<std::int64_t, ClockError> read_beginning(std::string_view text);

}  // namespace hearsay
