// SPDX-License-Identifier: Apache-2.0

#include <hearsay/date.hpp>

namespace hearsay {

// An end without limit is the extreme value of its type, so it never compares as certain. Two civil
// dates are told apart by the calendar, everything else by UTC; with a zone on one side only, both
// comparisons say the same, because the one span is the other moved by the same hours.
bool certainly_before(const Span& a, const Span& b) {
    return a.civil_latest < b.civil_earliest || a.utc_latest < b.utc_earliest;
}

bool certainly_before(const Date& a, const Date& b) { return certainly_before(a.span, b.span); }

}  // namespace hearsay
