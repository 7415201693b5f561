// SPDX-License-Identifier: Apache-2.0

#include "analysis/preceding.hpp"

#include <algorithm>

namespace hearsay {

Preceding::Preceding(const ClaimOrder& order, std::vector<std::size_t> claims)
    : order_(order), claims_(order.in_date_order(std::move(claims))) {
    if (claims_.empty()) {
        return;
    }
    lowest_ = order.rank(claims_.front());
    passed_.resize(order.rank(claims_.back()) - lowest_ + 1);
    Number number = none;
    for (const auto claim : claims_) {
        const auto& span = order.span(claim);
        passed(claim).own = ++number;
        civil_.emplace_back(span.civil_latest, number);
        utc_.emplace_back(span.utc_latest, number);
    }
    settle(civil_);
    settle(utc_);
}

void Preceding::settle(std::vector<Ending>& endings) {
    std::ranges::sort(endings);
    Number highest = none;
    for (auto& [latest, number] : endings) {
        highest = number = std::max(highest, number);
    }
}

Preceding::Number Preceding::best_by(const std::vector<Ending>& endings, Seconds earliest) {
    const auto after = std::ranges::lower_bound(endings, earliest, {}, &Ending::first);
    return after == endings.begin() ? none : std::prev(after)->second;
}

/// Of a claim that is not before the set.
Preceding::Passed& Preceding::passed(std::size_t claim) {
    const auto at = order_.rank(claim) - lowest_;
    passed_.resize(std::max(passed_.size(), at + 1));
    return passed_[at];
}

// Depth first, each claim once: what links lead to from it is settled when all its targets are.
// Targets are of lower ranks than what links to them.
Preceding::Number Preceding::best_by_links(std::size_t claim) {
    // What is known is kept by rank: it takes no room for a claim that leads nowhere.
    if (!is_within(claim) || order_.targets_of(claim).empty()) {
        return none;
    }
    std::vector<std::pair<std::size_t, std::size_t>> open{{claim, 0}};
    while (!open.empty()) {
        const auto at = open.back().first;
        const auto targets = order_.targets_of(at);
        auto& found = passed(at);
        if (found.settled) {
            open.pop_back();
        } else if (open.back().second < targets.size()) {
            const auto target = targets[open.back().second++];
            if (is_within(target) && !passed(target).settled) {
                open.emplace_back(target, 0);
            }
        } else {
            for (const auto target : targets) {
                if (is_within(target)) {
                    const auto& before = passed(target);
                    found.behind = std::max({found.behind, before.behind, before.own});
                }
            }
            found.settled = true;
            open.pop_back();
        }
    }
    return passed(claim).behind;
}

std::optional<std::size_t> Preceding::last_before(std::size_t claim) {
    if (claims_.empty()) {
        return std::nullopt;
    }
    const auto& span = order_.span(claim);
    const auto best = std::max(
        {best_by(civil_, span.civil_earliest),
         best_by(utc_, span.utc_earliest),
         best_by_links(claim)}
    );
    return best == none ? std::nullopt : std::optional(claims_[best - 1]);
}

}  // namespace hearsay
