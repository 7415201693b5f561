// SPDX-License-Identifier: Apache-2.0

#include "render/time_axis.hpp"

#include "render/voice.hpp"

#include <algorithm>

namespace hearsay::render {

namespace {

using BoundKind = Bound::Kind;

constexpr std::size_t room_for_arrow = 2;

void put(std::string& out, std::string_view piece, std::size_t times) {
    for (std::size_t i = 0; i < times; ++i) {
        out += piece;
    }
}

/// "1 Jan 12001 BCE" of "Y-12000-01-01": EDTF has no days in years of more than four digits.
std::string day_of_a_long_year(const std::string& text) {
    constexpr std::string_view of_no_year = "-01-01";
    constexpr std::string_view leap_year = "2000";
    const auto split = text.size() - of_no_year.size();
    const auto year = parse_date(text.substr(0, split));
    const auto day_and_month = parse_date(std::string(leap_year) + text.substr(split));
    if (!year || !day_and_month) {
        return text;
    }
    const auto words = when(day_and_month.value());
    return words.substr(0, words.size() - leap_year.size()) + when(year.value());
}

}  // namespace

OneClock::OneClock(const std::vector<TimelineEntry>& entries) {
    std::optional<int> zone;
    for (const auto& entry : entries) {
        if (entry.date && entry.date->utc_offset) {
            in_utc_ = in_utc_ || (zone && *zone != *entry.date->utc_offset);
            zone = entry.date->utc_offset;
        }
    }
}

Bound OneClock::placed(const Date& date, Bound bound) const {
    constexpr Seconds a_minute = 60;
    if (in_utc_ && date.utc_offset && bound.kind == BoundKind::known) {
        bound.at -= *date.utc_offset * a_minute;
    }
    return bound;
}

std::optional<TimeAxis>
TimeAxis::over(const std::vector<TimelineEntry>& entries, std::size_t columns) {
    constexpr std::size_t least = 8;
    const OneClock clock(entries);
    std::optional<Seconds> from;
    std::optional<Seconds> to;
    const auto take = [&](const Bound& bound) {
        if (bound.kind == BoundKind::known) {
            from = from ? std::min(*from, bound.at) : bound.at;
            to = to ? std::max(*to, bound.at) : bound.at;
        }
    };
    for (const auto& entry : entries) {
        if (entry.date) {
            take(clock.earliest(*entry.date));
            take(clock.latest(*entry.date));
        }
    }
    if (!from || columns < least) {
        return std::nullopt;
    }
    return TimeAxis(clock, *from, *to, columns);
}

std::size_t TimeAxis::column_of(Seconds at) const {
    if (to_ == from_) {
        return 0;
    }
    // In floating point, because years may be far apart enough to overflow a product.
    const auto share = (static_cast<double>(at) - static_cast<double>(from_)) /
                       (static_cast<double>(to_) - static_cast<double>(from_));
    // The last columns are left to the arrows of open ends.
    const auto scaled = columns_ - room_for_arrow;
    const auto column = static_cast<std::size_t>(share * static_cast<double>(scaled));
    return std::min(column, scaled - 1);
}

std::string TimeAxis::bar(const Date& date) const {
    const auto earliest = clock_.earliest(date);
    const auto latest = clock_.latest(date);
    const bool starts = earliest.kind == BoundKind::known;
    const bool ends = latest.kind == BoundKind::known;
    const auto first = starts ? column_of(earliest.at) : 0;
    const auto last = ends ? column_of(latest.at) : columns_ - 1;
    std::string out;
    put(out, " ", first);
    const bool within_a_day = starts && ends && latest.at - earliest.at < seconds_a_day;
    if (starts && ends && (first >= last || within_a_day)) {
        put(out, "━", last - std::min(first, last) + 1);
        return out;
    }
    const auto inside = last > first ? last - first - 1 : 0;
    out += starts ? "├" : "←";
    put(out, "─", inside);
    if (last > first) {
        out += ends ? "┤" : "→";
    } else if (!ends) {
        out = out.substr(0, first) + "→";
    }
    return out;
}

std::string TimeAxis::scale() const {
    const auto left = day_words(from_);
    const auto right = day_words(to_);
    if (left == right || left.size() + right.size() + 1 > columns_) {
        return left.size() <= columns_ ? left : std::string();
    }
    return left + std::string(columns_ - left.size() - right.size(), ' ') + right;
}

std::string day_words(Seconds at) {
    auto text = day({.kind = Bound::Kind::known, .at = at});
    if (text.starts_with('Y')) {
        return day_of_a_long_year(text);
    }
    if (!text.starts_with('-') && !text.starts_with("0000")) {
        return text;
    }
    const auto date = parse_date(text);
    return date ? when(date.value()) : text;
}

}  // namespace hearsay::render
