// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/result.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace hearsay {

/// Seconds since 1970-01-01T00:00:00 in the proleptic Gregorian calendar. Whether they count a
/// civil clock or UTC is said where they are used.
using Seconds = std::int64_t;

constexpr Seconds seconds_a_day = 86'400;  ///< of the civil clock, which knows no leap seconds
constexpr Seconds since_ever = std::numeric_limits<Seconds>::min();  ///< no lower limit
constexpr Seconds for_ever = std::numeric_limits<Seconds>::max();    ///< no upper limit

/// One end of a date. `open` ("..") means that it goes on, `unknown` (an empty end of an interval)
/// that nobody says where it ends; for order both are without limit.
struct Bound {
    enum class Kind : std::uint8_t { known, open, unknown };
    Kind kind = Kind::known;
    Seconds at = 0;  ///< civil seconds as written, inclusive; meaningful only when known

    friend auto operator<=>(const Bound&, const Bound&) = default;
};

/// The range within which something happened, as order needs it: on the civil clock as written and
/// in UTC. A civil time without a zone lies in UTC somewhere between 14 hours earlier (UTC+14) and
/// 12 hours later (UTC-12), and an instant read on an unknown civil clock likewise the other way
/// round.
struct Span {
    Seconds civil_earliest = since_ever;
    Seconds civil_latest = for_ever;
    Seconds utc_earliest = since_ever;
    Seconds utc_latest = for_ever;

    friend bool operator==(const Span&, const Span&) = default;
};

/// A date as people know it: an EDTF string with what it can mean.
/// Profile: Library of Congress EDTF (ISO 8601-2:2019), levels 0 and 1, and of level 2 seasons,
/// sets, group and individual qualification and masked digits. Dates come from `parse_date`, which
/// works out from the text once what it can mean: one that is made by hand tells nothing of that.
struct Date {
    std::string text;  ///< exactly as written
    int level = 0;     ///< the EDTF level that it needs: 0, 1 or 2
    Bound earliest;    ///< first second that it can mean, on the civil clock as written
    Bound latest;      ///< last second that it can mean
    std::optional<int> utc_offset;  ///< minutes east of UTC, where it is an instant with a zone
    bool approximate = false;       ///< `~` or `%` anywhere
    bool uncertain = false;         ///< `?` or `%` anywhere: "if that date is right"
    Span span;                      ///< its range for order: `~` and `%` widen it by one unit

    friend bool operator==(const Date& a, const Date& b) { return a.text == b.text; }
};

/// Why a text is not an EDTF date: where (bytes from its start), what is wrong, and what to write.
struct DateError {
    std::size_t offset = 0;
    std::size_t length = 1;
    std::string message;
    std::string help;  ///< may be empty
};

/// Reads an EDTF string. Never throws on what the text holds.
Result<Date, DateError> parse_date(std::string_view text);

/// Whether every reading of `a` lies before every reading of `b`.
bool certainly_before(const Span& a, const Span& b);
bool certainly_before(const Date& a, const Date& b);

/// The time between two dates as an honest range of seconds: no value where it has no limit. May be
/// negative where the order is not certain.
struct Delay {
    std::optional<Seconds> at_least;
    std::optional<Seconds> at_most;
    bool whole_days = false;  ///< between dates without a time of day: told in calendar days
};

/// How much later `to` is than `from`, by their spans: on the civil clock, or in UTC where one of
/// them has a zone. Negative where it is earlier.
Delay delay(const Date& from, const Date& to);

/// "2 to 4 days later", "the same day or 1 day later", "at least 3 days earlier", "order unknown";
/// what is negative is told as earlier, and what is out of all bounds as the furthest that can be;
/// from two years on with the years, rounded: "17,155 to 17,184 days later (about 47 years)".
std::string in_words(const Delay& delay);

/// "3 January 2024", "about December 2023", "between 11 and 20 December 2023", "from 3 January 2024
/// on", "the 2020s", "winter 2023-24", "one of 4 January 2024 or 5 January 2024", "perhaps June
/// 2014".
std::string in_words(const Date& date);

/// The same with months in three letters: "from 3 Jan 2024 on".
std::string short_words(const Date& date);

/// YYYY-MM-DD of a known bound (signed or `Y`-prefixed where the year has not four digits), ".." of
/// an open one, "?" of an unknown one.
std::string day(const Bound& bound);

}  // namespace hearsay
