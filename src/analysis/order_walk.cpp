// SPDX-License-Identifier: Apache-2.0

#include "analysis/order_walk.hpp"

#include <algorithm>

namespace hearsay {

// Along the walk ranks only fall, or only rise.
std::ptrdiff_t OrderWalk::nearness(std::size_t claim) const {
    const auto rank = static_cast<std::ptrdiff_t>(order_.rank(claim));
    return fixed_ == Fixed::later ? rank : -rank;
}

void OrderWalk::start_at(std::size_t claim) {
    if (walk_ != 0 && start_ == claim) {
        return;
    }
    start_ = claim;
    ++walk_;
    open_.assign(1, {nearness(claim), claim});
}

bool OrderWalk::reaches(std::size_t claim) {
    const auto is_reached = [&](std::size_t rank) {
        reached_.resize(std::max(reached_.size(), rank + 1), 0);
        return reached_[rank] == walk_;
    };
    const auto sought = nearness(claim);
    while (!open_.empty() && open_.front().first > sought) {
        std::ranges::pop_heap(open_);
        const auto at = open_.back().second;
        open_.pop_back();
        for (const auto next :
             fixed_ == Fixed::later ? order_.targets_of(at) : order_.linkers_of(at)) {
            const auto rank = order_.rank(next);
            if (!is_reached(rank)) {
                reached_[rank] = walk_;
                open_.emplace_back(nearness(next), next);
                std::ranges::push_heap(open_);
            }
        }
    }
    return is_reached(order_.rank(claim));
}

bool OrderWalk::certainly_before(std::size_t a, std::size_t b) {
    const auto& span_a = order_.span(a);
    const auto& span_b = order_.span(b);
    if (hearsay::certainly_before(span_a, span_b)) {
        return !hearsay::certainly_before(span_b, span_a);
    }
    if (order_.rank(a) >= order_.rank(b) || order_.targets_of(b).empty() ||
        order_.linkers_of(a).empty()) {
        return false;
    }
    start_at(fixed_ == Fixed::later ? b : a);
    return reaches(fixed_ == Fixed::later ? a : b);
}

}  // namespace hearsay
