// SPDX-License-Identifier: Apache-2.0

#include "analysis/preceding.hpp"

#include <algorithm>

namespace hearsay {

Preceding::Preceding(const ClaimOrder& order, std::vector<std::size_t> claims)
    : order_(order), claims_(order.in_date_order(std::move(claims))) {
    for (std::size_t at = 0; at < claims_.size(); ++at) {
        const auto& span = order.span(claims_[at]);
        numbers_.emplace(claims_[at], at + 1);
        civil_.emplace_back(span.civil_latest, at + 1);
        utc_.emplace_back(span.utc_latest, at + 1);
    }
    settle(civil_);
    settle(utc_);
}

void Preceding::settle(std::vector<Ending>& endings) {
    std::ranges::sort(endings);
    Number highest = 0;
    for (auto& [latest, number] : endings) {
        highest = number = std::max(highest, number);
    }
}

Preceding::Number Preceding::best_by(const std::vector<Ending>& endings, Seconds earliest) {
    const auto after = std::ranges::lower_bound(endings, earliest, {}, &Ending::first);
    return after == endings.begin() ? 0 : std::prev(after)->second;
}

// Depth first, each claim once: what links lead to from it is settled when all its targets are.
Preceding::Number Preceding::best_by_links(std::size_t claim) {
    const auto lowest = order_.rank(claims_.front());
    std::vector<std::pair<std::size_t, std::size_t>> open{{claim, 0}};
    while (!open.empty()) {
        const auto at = open.back().first;
        const auto targets = order_.targets_of(at);
        if (behind_.contains(at)) {
            open.pop_back();
        } else if (open.back().second < targets.size()) {
            const auto target = targets[open.back().second++];
            if (order_.rank(target) >= lowest && !behind_.contains(target)) {
                open.emplace_back(target, 0);
            }
        } else {
            Number best = 0;
            for (const auto target : targets) {
                if (order_.rank(target) >= lowest) {
                    const auto own = numbers_.find(target);
                    best =
                        std::max({best, behind_.at(target), own == numbers_.end() ? 0 : own->second}
                        );
                }
            }
            behind_.emplace(at, best);
            open.pop_back();
        }
    }
    return behind_.at(claim);
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
    return best == 0 ? std::nullopt : std::optional(claims_[best - 1]);
}

}  // namespace hearsay
