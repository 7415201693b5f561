// SPDX-License-Identifier: Apache-2.0

#include "model/components.hpp"

#include <algorithm>
#include <limits>

namespace hearsay {

namespace {

constexpr std::size_t unvisited = std::numeric_limits<std::size_t>::max();

/// One run of Tarjan's algorithm. Names as in the paper: `number` is the order of discovery,
/// `lowlink` the lowest number that a node is known to reach within its component.
class Search {
public:
    explicit Search(const Adjacency& graph)
        : graph_(graph), number_(graph.size(), unvisited), lowlink_(graph.size(), 0) {
        found_.of.assign(graph.size(), unvisited);
    }

    Components run() {
        for (std::size_t node = 0; node < graph_.size(); ++node) {
            if (number_[node] == unvisited) {
                search_from(node);
            }
        }
        return std::move(found_);
    }

private:
    struct Frame {
        std::size_t node;
        std::size_t next;  ///< which successor comes next
    };

    void enter(std::size_t node) {
        number_[node] = lowlink_[node] = discovered_++;
        open_.push_back(node);
        frames_.push_back({node, 0});
    }

    void search_from(std::size_t root) {
        enter(root);
        while (!frames_.empty()) {
            const auto node = frames_.back().node;
            const auto successors = graph_.after(node);
            if (frames_.back().next == successors.size()) {
                leave(node);
                continue;
            }
            const auto successor = successors[frames_.back().next++];
            if (number_[successor] == unvisited) {
                enter(successor);
            } else if (found_.of[successor] == unvisited) {
                lowlink_[node] = std::min(lowlink_[node], number_[successor]);
            }
        }
    }

    void leave(std::size_t node) {
        frames_.pop_back();
        if (!frames_.empty()) {
            auto& above = lowlink_[frames_.back().node];
            above = std::min(above, lowlink_[node]);
        }
        if (lowlink_[node] != number_[node]) {
            return;
        }
        for (bool more = true; more;) {
            const auto member = open_.back();
            open_.pop_back();
            found_.of[member] = found_.count;
            more = member != node;
        }
        ++found_.count;
    }

    const Adjacency& graph_;
    std::vector<std::size_t> number_;
    std::vector<std::size_t> lowlink_;
    std::vector<std::size_t> open_;  ///< discovered, of no component yet
    std::vector<Frame> frames_;
    std::size_t discovered_ = 0;
    Components found_;
};

bool has_arc_to_itself(const Adjacency& graph, std::size_t node) {
    const auto successors = graph.after(node);
    return std::ranges::find(successors, node) != successors.end();
}

}  // namespace

Adjacency::Adjacency(std::size_t nodes, std::span<const Arc> arcs)
    : first_(nodes + 1, 0), targets_(arcs.size()) {
    for (const auto& arc : arcs) {
        ++first_[arc.from + 1];
    }
    for (std::size_t node = 0; node < nodes; ++node) {
        first_[node + 1] += first_[node];
    }
    auto next = first_;
    for (const auto& arc : arcs) {
        targets_[next[arc.from]++] = arc.to;
    }
}

std::vector<std::vector<std::size_t>> Components::members() const {
    std::vector<std::vector<std::size_t>> members(count);
    for (std::size_t node = 0; node < of.size(); ++node) {
        members[of[node]].push_back(node);
    }
    return members;
}

Components components_of(const Adjacency& graph) { return Search(graph).run(); }

std::vector<std::vector<std::size_t>> cycles_of(const Adjacency& graph) {
    const auto components = components_of(graph);
    std::vector<std::size_t> sizes(components.count, 0);
    for (const auto component : components.of) {
        ++sizes[component];
    }
    constexpr auto none = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> cycle_at(components.count, none);
    std::vector<std::vector<std::size_t>> cycles;
    for (std::size_t node = 0; node < graph.size(); ++node) {
        const auto component = components.of[node];
        if (sizes[component] == 1 && !has_arc_to_itself(graph, node)) {
            continue;
        }
        if (cycle_at[component] == none) {
            cycle_at[component] = cycles.size();
            cycles.emplace_back();
        }
        cycles[cycle_at[component]].push_back(node);
    }
    return cycles;
}

std::vector<std::size_t> longest_ways(
    const Adjacency& graph, const Components& components, std::span<const std::size_t> weights
) {
    // Components come in reverse topological order, so what a component leads to is done before it.
    const auto groups = components.members();
    std::vector<std::size_t> longest(components.count, 0);
    for (std::size_t group = 0; group < groups.size(); ++group) {
        std::size_t own = 0;
        std::size_t beyond = 0;
        for (const auto node : groups[group]) {
            own += weights[node];
            for (const auto successor : graph.after(node)) {
                if (components.of[successor] != group) {
                    beyond = std::max(beyond, longest[components.of[successor]]);
                }
            }
        }
        longest[group] = own + beyond;
    }
    std::vector<std::size_t> ways(graph.size());
    std::ranges::transform(components.of, ways.begin(), [&](std::size_t group) {
        return longest[group];
    });
    return ways;
}

}  // namespace hearsay
