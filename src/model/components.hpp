// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace hearsay {

/// An edge of a directed graph between nodes that are numbered from 0.
struct Arc {
    std::size_t from = 0;
    std::size_t to = 0;
};

/// A directed graph as one array of successors (compressed sparse rows): two allocations however
/// large it is. Successors keep the order of the arcs; parallel arcs and self-loops are kept.
class Adjacency {
public:
    /// Linear in nodes and arcs. Every arc must be between nodes below `nodes`.
    Adjacency(std::size_t nodes, std::span<const Arc> arcs);

    [[nodiscard]] std::size_t size() const { return first_.size() - 1; }
    [[nodiscard]] std::span<const std::size_t> after(std::size_t node) const {
        return std::span(targets_).subspan(first_[node], first_[node + 1] - first_[node]);
    }

private:
    std::vector<std::size_t> first_;  ///< where the successors of a node begin; one more at the end
    std::vector<std::size_t> targets_;
};

/// The strongly connected components of a graph: numbered so that every arc between two of them
/// leads to the one with the lower number (reverse topological order).
struct Components {
    std::vector<std::size_t> of;  ///< the component of each node
    std::size_t count = 0;

    /// The nodes of each component, ascending.
    [[nodiscard]] std::vector<std::vector<std::size_t>> members() const;
};

/// R. E. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1
/// (1972) 146-160, with an explicit stack. Linear in nodes and arcs.
Components components_of(const Adjacency& graph);

/// The components that are cycles: of more than one node, or one with an arc to itself. Each
/// ascending, in order of their first nodes. Linear.
std::vector<std::vector<std::size_t>> cycles_of(const Adjacency& graph);

/// The longest way from each node, in sums of the weights of the nodes on it (its own included),
/// over the condensation: a component weighs what its nodes weigh together. Linear.
std::vector<std::size_t> longest_ways(
    const Adjacency& graph, const Components& components, std::span<const std::size_t> weights
);

}  // namespace hearsay
