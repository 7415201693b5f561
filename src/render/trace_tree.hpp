// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/trace.hpp>

#include <cstddef>
#include <functional>
#include <vector>

namespace hearsay::render {

/// One line of a trace drawn as a tree.
struct TreeStep {
    std::size_t node = 0;  ///< position in `Trace::nodes`
    const TraceEdge* edge =
        nullptr;            ///< by which it was reached; none for a node without a way to it
    bool forwards = true;   ///< whether the edge was followed from its `from` to its `to`
    std::size_t depth = 0;  ///< 0 below the traced claim
    bool last = false;      ///< of its siblings
    bool again = false;     ///< drawn before: what is below it stands there
};

/// Walks a trace from its claim: back along the edges, or for a forward trace against those that
/// lead from a taker to what it took. Every node is visited once, and every edge: a node met again
/// is told as such. Speakers and publishing outlets are no steps but part of a node's own line, and
/// a document belongs to the appearance that is in it. Nodes that no edge leads to come last.
/// Explicit stack; linear in nodes and edges.
void walk(const Trace& trace, const std::function<void(const TreeStep&)>& visit);

}  // namespace hearsay::render
