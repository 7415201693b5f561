// SPDX-License-Identifier: Apache-2.0

#include "analysis/on_record.hpp"

namespace hearsay {

CivilRange civil_range(const Date& date) {
    // An instant counts by its own local day.
    if (date.utc_offset) {
        return {date.earliest.at, date.latest.at};
    }
    return {date.span.civil_earliest, date.span.civil_latest};
}

Seconds end_of_cut(const Date& as_of) {
    if (as_of.latest.kind != Bound::Kind::known) {
        return for_ever;
    }
    const auto into_day = ((as_of.latest.at % seconds_a_day) + seconds_a_day) % seconds_a_day;
    return as_of.latest.at - into_day + (seconds_a_day - 1);
}

bool is_on_record_by(const std::optional<Date>& date, const std::optional<Date>& as_of) {
    if (!as_of || end_of_cut(*as_of) == for_ever) {
        return true;
    }
    return date && civil_range(*date).latest <= end_of_cut(*as_of);
}

bool is_certainly_later(const std::optional<Date>& date, const std::optional<Date>& as_of) {
    return date && as_of && civil_range(*date).earliest > end_of_cut(*as_of);
}

bool is_certainly_on_record_by(const std::optional<Date>& date, const std::optional<Date>& as_of) {
    return !as_of || (date && !date->uncertain && is_on_record_by(date, as_of));
}

bool may_be_on_record_by(const std::optional<Date>& date, const std::optional<Date>& as_of) {
    return !date || date->uncertain || !is_certainly_later(date, as_of);
}

std::vector<PartOfEvent> parts_by(const Dossier& dossier, const std::optional<Date>& as_of) {
    auto parts = dossier.parts;
    std::erase_if(parts, [&](const PartOfEvent& part) {
        return !may_be_on_record_by(part.date, as_of);
    });
    return parts;
}

bool is_perhaps_on_record_by(const std::optional<Date>& date, const std::optional<Date>& as_of) {
    return may_be_on_record_by(date, as_of) && !is_on_record_by(date, as_of);
}

}  // namespace hearsay
