// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <vector>

namespace hearsay::records {

/// The strongly connected components of a graph that hold a cycle: those of several nodes, and
/// nodes with an edge to themselves. `edges[i]` are the nodes that i leads to. Each sorted; in
/// order of their first nodes. R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J.
/// Comput. 1 (1972), with an explicit stack. Linear in nodes and edges.
std::vector<std::vector<std::size_t>> cycles_of(const std::vector<std::vector<std::size_t>>& edges);

}  // namespace hearsay::records
