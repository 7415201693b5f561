// SPDX-License-Identifier: Apache-2.0

#include "render/appearance_ways.hpp"

#include <limits>

namespace hearsay::render {

namespace {

constexpr auto none = std::numeric_limits<std::size_t>::max();
constexpr auto several = none - 1;

}  // namespace

std::string number_of(const Claim& claim, std::size_t position) {
    return claim.id + '#' + std::to_string(number_of_appearance(claim, position));
}

std::vector<std::optional<std::size_t>>
nearest_sources(const Claim& claim, const std::vector<Via>& vias) {
    const auto size = claim.appearances.size();
    std::vector<std::vector<std::size_t>> takers(size);
    for (const auto& via : vias) {
        takers[via.to].push_back(via.from);
    }
    // What each leads to: nothing yet, one appearance, or several; it changes twice at most.
    std::vector<std::size_t> source(size, none);
    std::vector<std::size_t> waiting;
    waiting.reserve(size);
    for (std::size_t i = 0; i < size; ++i) {
        if (!came_via_something(claim.appearances[i])) {
            source[i] = i;
            waiting.push_back(i);
        }
    }
    while (!waiting.empty()) {
        const auto at = waiting.back();
        waiting.pop_back();
        for (const auto taker : takers[at]) {
            const auto is_new = source[taker] == none;
            const auto joined = is_new || source[taker] == source[at] ? source[at] : several;
            if (source[taker] != joined) {
                source[taker] = joined;
                waiting.push_back(taker);
            }
        }
    }
    std::vector<std::optional<std::size_t>> nearest(size);
    for (std::size_t i = 0; i < size; ++i) {
        if (source[i] < several && source[i] != i) {
            nearest[i] = source[i];
        }
    }
    return nearest;
}

}  // namespace hearsay::render
