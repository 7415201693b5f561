// SPDX-License-Identifier: Apache-2.0

#include "analysis/denials.hpp"

namespace hearsay {

Denials::Denials(const Ground& ground, const TopicStances& topic)
    : ground_(ground), order_(ground.order, OrderWalk::Fixed::later) {
    if (ground.without_uncertain) {
        without_uncertain_.emplace(*ground.without_uncertain, OrderWalk::Fixed::later);
    }
    for (const auto& [answer, stance] : topic.by_answer) {
        if (stance.value) {
            for (const auto claim : stance.denied.now) {
                by_holder_[ground.holders.of[claim]].push_back({&*stance.value, claim});
            }
        }
    }
}

std::vector<DenialsSince> Denials::since(std::size_t holder, std::span<const std::size_t> figures) {
    std::vector<DenialsSince> since(figures.size());
    const auto denied = by_holder_.find(holder);
    if (denied == by_holder_.end()) {
        return since;
    }
    for (const auto& [value, denial] : denied->second) {
        for (std::size_t i = 0; i < figures.size(); ++i) {
            const auto figure = figures[i];
            if (is_within(*ground_.standings[figure].value, *value) &&
                order_.certainly_before(figure, denial)) {
                since[i].claims.push_back(denial);
                since[i].if_date_right |=
                    without_uncertain_ && !without_uncertain_->certainly_before(figure, denial);
            }
        }
    }
    return since;
}

}  // namespace hearsay
