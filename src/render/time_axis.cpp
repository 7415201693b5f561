// SPDX-License-Identifier: Apache-2.0

#include "render/time_axis.hpp"

#include <algorithm>

namespace hearsay::render {

namespace {

using Kind = Bound::Kind;

constexpr std::size_t room_for_arrow = 2;
constexpr Seconds one_day = 86'400;

void put(std::string& out, std::string_view piece, std::size_t times) {
    for (std::size_t i = 0; i < times; ++i) {
        out += piece;
    }
}

}  // namespace

std::optional<TimeAxis>
TimeAxis::over(const std::vector<TimelineEntry>& entries, std::size_t columns) {
    constexpr std::size_t least = 8;
    std::optional<Seconds> from;
    std::optional<Seconds> to;
    const auto take = [&](const Bound& bound) {
        if (bound.kind == Kind::known) {
            from = from ? std::min(*from, bound.at) : bound.at;
            to = to ? std::max(*to, bound.at) : bound.at;
        }
    };
    for (const auto& entry : entries) {
        if (entry.date) {
            take(entry.date->earliest);
            take(entry.date->latest);
        }
    }
    if (!from || columns < least) {
        return std::nullopt;
    }
    return TimeAxis(*from, *to, columns);
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
    const bool starts = date.earliest.kind == Kind::known;
    const bool ends = date.latest.kind == Kind::known;
    const auto first = starts ? column_of(date.earliest.at) : 0;
    const auto last = ends ? column_of(date.latest.at) : columns_ - 1;
    std::string out;
    put(out, " ", first);
    const bool within_a_day = starts && ends && date.latest.at - date.earliest.at < one_day;
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
    const auto left = day({.kind = Kind::known, .at = from_});
    const auto right = day({.kind = Kind::known, .at = to_});
    if (left == right || left.size() + right.size() + 1 > columns_) {
        return left.size() <= columns_ ? left : std::string();
    }
    return left + std::string(columns_ - left.size() - right.size(), ' ') + right;
}

}  // namespace hearsay::render
