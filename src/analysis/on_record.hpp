// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/cut.hpp>
#include <hearsay/date.hpp>

#include <optional>

namespace hearsay {

/// When something happened on the civil clock as written, inclusive.
struct CivilRange {
    Seconds earliest = since_ever;
    Seconds latest = for_ever;
};

CivilRange civil_range(const Date& date);

/// The last second of the civil day in which a cut ends; `for_ever` where its end is open.
Seconds end_of_cut(const Date& as_of);

/// Whether it is certain that it came after that day; what has no date may have been there.
bool is_certainly_later(const std::optional<Date>& date, const std::optional<Date>& as_of);

/// Whether it may have been there by then: a date that is marked as uncertain excludes nothing.
bool may_be_on_record_by(const std::optional<Date>& date, const std::optional<Date>& as_of);

/// Whether it was there by then beyond doubt: a date that is marked as uncertain settles nothing.
/// Without a cut, everything was.
bool is_certainly_on_record_by(const std::optional<Date>& date, const std::optional<Date>& as_of);

/// Whether it may have been there by then, and it is not certain.
bool is_perhaps_on_record_by(const std::optional<Date>& date, const std::optional<Date>& as_of);

}  // namespace hearsay
