// SPDX-License-Identifier: Apache-2.0

#include "analysis/latest_behind.hpp"

#include <algorithm>

namespace hearsay {

// What begins latest goes first, and each node takes what reaches it first.
std::unordered_map<std::size_t, std::size_t>
latest_behind_undated(const std::vector<const Date*>& dates, std::span<const Arc> arcs) {
    std::vector<Arc> back;  // to nodes without a date, which alone take something
    for (const auto& arc : arcs) {
        if (dates[arc.from] == nullptr) {
            back.push_back({arc.to, arc.from});
        }
    }
    std::unordered_map<std::size_t, std::size_t> latest;
    if (back.empty()) {
        return latest;
    }
    std::vector<std::size_t> dated;
    for (const auto& arc : back) {
        if (dates[arc.from] != nullptr) {
            dated.push_back(arc.from);
        }
    }
    std::ranges::sort(dated);
    dated.erase(std::unique(dated.begin(), dated.end()), dated.end());
    std::ranges::stable_sort(dated, [&](std::size_t a, std::size_t b) {
        return dates[a]->span.civil_earliest > dates[b]->span.civil_earliest;
    });
    const Adjacency takers(dates.size(), back);
    std::vector<std::size_t> open;
    for (const auto source : dated) {
        open.push_back(source);
        while (!open.empty()) {
            const auto node = open.back();
            open.pop_back();
            for (const auto taker : takers.after(node)) {
                if (latest.emplace(taker, source).second) {
                    open.push_back(taker);
                }
            }
        }
    }
    return latest;
}

}  // namespace hearsay
