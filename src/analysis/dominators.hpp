// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/components.hpp"

#include <cstddef>
#include <limits>
#include <vector>

namespace hearsay {

/// Where every way through a graph passes.
struct Passage {
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

    /// The source, each node that every way from it to the sink passes (the dominators of the
    /// sink), and the sink, in the order in which all ways pass them. Empty where there is no way.
    std::vector<std::size_t> gates;
    /// The number of the gate between which and the next one a node lies (a gate lies before
    /// itself); `none` for nodes that the source doesn't reach. What goes from one gate to the next
    /// without passing any other stays within one number.
    std::vector<std::size_t> stretch;
};

/// The dominators of one node, the sink. A dominator tree (K. D. Cooper, T. J. Harvey, K. Kennedy,
/// "A Simple, Fast Dominance Algorithm", Rice University TR-06-33870, 2001) would answer for all
/// nodes, but walks a long chain once for each shortcut into it. One sink needs less: any way P to
/// it holds all its dominators, and a node of P is one if and only if no detour leads from before
/// it to behind it. One sweep along P, which enters every other node once, finds how far detours
/// lead. Linear in nodes and arcs, cycles included.
Passage passage_between(const Adjacency& graph, std::size_t source, std::size_t sink);

}  // namespace hearsay
