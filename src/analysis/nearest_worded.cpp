// SPDX-License-Identifier: Apache-2.0

#include "analysis/nearest_worded.hpp"

#include "model/components.hpp"

namespace hearsay {

std::vector<bool> first_texts(std::size_t appearances, std::span<const Via> vias) {
    std::vector<bool> is_first(appearances, true);
    if (vias.empty()) {
        return is_first;
    }
    std::vector<Arc> arcs;
    arcs.reserve(vias.size());
    for (const auto& via : vias) {
        arcs.push_back({via.from, via.to});
    }
    const auto components = components_of(Adjacency(appearances, arcs));
    std::vector<bool> leads_on(components.count, false);
    for (const auto& via : vias) {
        const auto of = components.of[via.from];
        leads_on[of] = leads_on[of] || components.of[via.to] != of;
    }
    std::vector<bool> has_first(components.count, false);
    for (std::size_t at = 0; at < appearances; ++at) {
        const auto of = components.of[at];
        is_first[at] = !leads_on[of] && !has_first[of];
        has_first[of] = true;
    }
    return is_first;
}

std::vector<std::optional<std::size_t>>
nearest_worded(std::size_t appearances, std::span<const Via> vias, const Says& says) {
    std::vector<std::vector<std::size_t>> takers(appearances);
    for (const auto& via : vias) {
        if (via.from != via.to) {
            takers[via.to].push_back(via.from);
        }
    }
    const auto is_first = first_texts(appearances, vias);
    std::vector<std::optional<std::size_t>> nearest(appearances);
    std::vector<std::size_t> queue;
    const auto reach = [&](std::size_t at, std::size_t worded) {
        if (!nearest[at] && !says(at)) {
            nearest[at] = worded;
            queue.push_back(at);
        }
    };
    for (std::size_t at = 0; at < appearances; ++at) {
        if (is_first[at] && says(appearances)) {
            reach(at, appearances);
        }
        if (says(at)) {
            for (const auto taker : takers[at]) {
                reach(taker, at);
            }
        }
    }
    for (std::size_t next = 0; next < queue.size(); ++next) {
        const auto at = queue[next];
        for (const auto taker : takers[at]) {
            reach(taker, *nearest[at]);
        }
    }
    return nearest;
}

std::vector<std::size_t>
first_to_say(std::size_t appearances, std::span<const Via> vias, const Says& says) {
    // For the claim itself says it, to those that nothing else says it to.
    const auto nearest = nearest_worded(appearances, vias, [&](std::size_t at) {
        return at == appearances || says(at);
    });
    auto is_told = first_texts(appearances, vias);
    for (const auto& via : vias) {
        is_told[via.from] = is_told[via.from] || nearest[via.to] == appearances;
    }
    std::vector<std::size_t> saying;
    for (std::size_t at = 0; at < appearances; ++at) {
        if (is_told[at] && says(at)) {
            saying.push_back(at);
        }
    }
    return saying;
}

std::optional<std::size_t> NearestRepeated::from(std::size_t claim) {
    std::vector<std::size_t> silent;
    std::optional<std::size_t> found;
    for (std::optional<std::size_t> at = claim; at; at = next_(*at)) {
        if (says_(*at)) {
            found = at;
            break;
        }
        // What it is known to come to; on a circle of silent ones, nothing.
        const auto [known, is_new] = known_.try_emplace(*at, std::nullopt);
        if (!is_new) {
            found = known->second;
            break;
        }
        silent.push_back(*at);
    }
    for (const auto at : silent) {
        known_[at] = found;
    }
    return found;
}

}  // namespace hearsay
