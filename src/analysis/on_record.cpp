// SPDX-License-Identifier: Apache-2.0

#include "analysis/on_record.hpp"

namespace hearsay {

namespace {

/// The civil day of a second, counted from 1970-01-01.
Seconds day_of(Seconds at) {
    constexpr Seconds a_day = 86'400;
    return at / a_day - (at % a_day < 0 ? 1 : 0);
}

}  // namespace

bool is_on_record_by(const std::optional<Date>& date, const std::optional<Date>& as_of) {
    if (!as_of || as_of->latest.kind != Bound::Kind::known) {
        return true;
    }
    if (!date) {
        return false;
    }
    // An instant counts by its own local day.
    const auto latest = date->utc_offset ? date->latest.at : date->span.civil_latest;
    return latest != for_ever && day_of(latest) <= day_of(as_of->latest.at);
}

bool is_certainly_later(const std::optional<Date>& date, const std::optional<Date>& as_of) {
    if (!date || !as_of || as_of->latest.kind != Bound::Kind::known) {
        return false;
    }
    const auto earliest = date->utc_offset ? date->earliest.at : date->span.civil_earliest;
    return earliest != since_ever && day_of(earliest) > day_of(as_of->latest.at);
}

bool may_be_on_record_by(const std::optional<Date>& date, const std::optional<Date>& as_of) {
    return !date || date->uncertain || !is_certainly_later(date, as_of);
}

bool is_perhaps_on_record_by(const std::optional<Date>& date, const std::optional<Date>& as_of) {
    return may_be_on_record_by(date, as_of) && !is_on_record_by(date, as_of);
}

}  // namespace hearsay
