// SPDX-License-Identifier: Apache-2.0

#include "analysis/dates_behind.hpp"

#include <utility>

namespace hearsay {

void DatesBehind::Latest::keep_later(
    OfClocks& kept, std::uint32_t node, const std::vector<const Date*>& dates
) {
    if (node == none) {
        return;
    }
    const auto& span = dates[node]->span;
    if (kept[0] == none || dates[kept[0]]->span.civil_earliest < span.civil_earliest) {
        kept[0] = node;
    }
    if (kept[1] == none || dates[kept[1]]->span.utc_earliest < span.utc_earliest) {
        kept[1] = node;
    }
}

void DatesBehind::Latest::add(std::size_t node, const std::vector<const Date*>& dates) {
    const auto number = static_cast<std::uint32_t>(node);
    keep_later(any_, number, dates);
    if (!dates[node]->uncertain) {
        keep_later(sure_, number, dates);
    }
}

void DatesBehind::Latest::add(const Latest& others, const std::vector<const Date*>& dates) {
    for (const auto node : others.any_) {
        keep_later(any_, node, dates);
    }
    for (const auto node : others.sure_) {
        keep_later(sure_, node, dates);
    }
}

void DatesBehind::Latest::leave_sure_ones() { any_ = sure_; }

std::optional<std::size_t> DatesBehind::Latest::certainly_after(
    const Date& date, const std::vector<const Date*>& dates
) const {
    for (const auto& of_clocks : {sure_, any_}) {
        for (const auto node : of_clocks) {
            if (node != none && certainly_before(date, *dates[node])) {
                return node;
            }
        }
    }
    return std::nullopt;
}

DatesBehind::DatesBehind(std::vector<const Date*> dates, std::span<const Arc> arcs)
    : dates_(std::move(dates)), behind_(dates_.size()) {
    const Adjacency graph(dates_.size(), arcs);
    const auto components = components_of(graph);
    // The arcs between components lead from higher to lower numbers.
    const auto all_members = components.members();
    for (const auto& members : all_members) {
        Latest behind;
        for (const auto member : members) {
            for (const auto source : graph.after(member)) {
                if (components.of[source] != components.of[member]) {
                    behind.add(passed_on_by(source), dates_);
                }
            }
        }
        for (const auto member : members) {
            behind_[member] = behind;
        }
    }
}

DatesBehind::Latest DatesBehind::passed_on_by(std::size_t node) const {
    auto latest = behind_[node];
    if (dates_[node] == nullptr) {
        return latest;
    }
    if (const auto later = latest.certainly_after(*dates_[node], dates_)) {
        latest = dates_[*later]->uncertain ? latest : Latest();
        latest.leave_sure_ones();
    }
    latest.add(node, dates_);
    return latest;
}

std::optional<std::size_t> DatesBehind::certainly_after(const Date& date, std::size_t node) const {
    return behind_[node].certainly_after(date, dates_);
}

}  // namespace hearsay
