// SPDX-License-Identifier: Apache-2.0

#include "analysis/dominators.hpp"

#include <algorithm>

namespace hearsay {

namespace {

constexpr auto none = Passage::none;

/// A shortest way from source to sink; empty where there is none.
std::vector<std::size_t> way_between(const Adjacency& graph, std::size_t source, std::size_t sink) {
    std::vector<std::size_t> came_from(graph.size(), none);
    std::vector<std::size_t> reached{source};
    came_from[source] = source;
    for (std::size_t next = 0; next < reached.size() && came_from[sink] == none; ++next) {
        for (const auto successor : graph.after(reached[next])) {
            if (came_from[successor] == none) {
                came_from[successor] = reached[next];
                reached.push_back(successor);
            }
        }
    }
    if (came_from[sink] == none) {
        return {};
    }
    std::vector<std::size_t> way{sink};
    while (way.back() != source) {
        way.push_back(came_from[way.back()]);
    }
    std::ranges::reverse(way);
    return way;
}

/// Enters what can be reached from `from` beside the way, as far as it has not been entered, and
/// tells how far along the way that leads.
std::size_t detour(
    const Adjacency& graph,
    std::size_t from,
    const std::vector<std::size_t>& place_on_way,
    std::size_t number,
    std::vector<std::size_t>& stretch
) {
    std::size_t farthest = 0;
    std::vector<std::size_t> open{from};
    while (!open.empty()) {
        const auto node = open.back();
        open.pop_back();
        for (const auto successor : graph.after(node)) {
            if (place_on_way[successor] != none) {
                farthest = std::max(farthest, place_on_way[successor]);
            } else if (stretch[successor] == none) {
                stretch[successor] = number;
                open.push_back(successor);
            }
        }
    }
    return farthest;
}

}  // namespace

Passage passage_between(const Adjacency& graph, std::size_t source, std::size_t sink) {
    Passage passage{{}, std::vector<std::size_t>(graph.size(), none)};
    const auto way = way_between(graph, source, sink);
    std::vector<std::size_t> place_on_way(graph.size(), none);
    for (std::size_t place = 0; place < way.size(); ++place) {
        place_on_way[way[place]] = place;
    }
    std::size_t farthest = 0;
    for (std::size_t place = 0; place < way.size(); ++place) {
        if (farthest == place) {
            passage.gates.push_back(way[place]);
        }
        const auto number = passage.gates.size() - 1;
        passage.stretch[way[place]] = number;
        if (place + 1 < way.size()) {
            farthest = std::max(
                farthest, detour(graph, way[place], place_on_way, number, passage.stretch)
            );
        }
    }
    return passage;
}

}  // namespace hearsay
