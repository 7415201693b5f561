// SPDX-License-Identifier: Apache-2.0

#include <hearsay/date.hpp>

#include <algorithm>

namespace hearsay {

namespace {

bool has_time_of_day(const Date& date) {
    return date.earliest.kind == Bound::Kind::known && date.earliest == date.latest;
}

std::optional<Seconds> between(Seconds from, Seconds to) {
    if (from == since_ever || from == for_ever || to == since_ever || to == for_ever)
        return std::nullopt;
    // No EDTF date comes near these ends, but one that was made by hand may.
    constexpr Seconds far = for_ever / 2;
    return std::clamp(to, -far, far) - std::clamp(from, -far, far);
}

}  // namespace

Delay delay(const Date& from, const Date& to) {
    const Span& a = from.span;
    const Span& b = to.span;
    if (from.utc_offset || to.utc_offset)
        return {between(a.utc_latest, b.utc_earliest), between(a.utc_earliest, b.utc_latest)};
    return {
        between(a.civil_latest, b.civil_earliest),
        between(a.civil_earliest, b.civil_latest),
        !has_time_of_day(from) && !has_time_of_day(to)};
}

}  // namespace hearsay
