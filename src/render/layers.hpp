// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/report.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace hearsay::render {

/// The provenance of the event's claims as a graph in layers, from left to right: who said it, the
/// claims (or, where there are too many to read, the answers, apart by what is done about them),
/// and the places on the way to the record: where it appeared first, what took it from there, and
/// so on.
struct LayeredGraph {
    enum class Kind : std::uint8_t { speaker, claim, answer, place };
    struct Node {
        Kind kind = Kind::place;
        std::string id;      ///< of the actor, claim, document or outlet; the answer
        std::string label;   ///< terminal-safe
        bool cited = false;  ///< a place known only because others name it
        bool held = false;   ///< a document with an archived copy or a capture
        std::size_t layer = 0;
        std::size_t row = 0;         ///< in its layer
        Ids claims;                  ///< that pass through it
        std::size_t fabricated = 0;  ///< so many of these
    };
    struct Edge {
        std::size_t from = 0, to = 0;  ///< positions in `nodes`
        Ids claims;
        bool put_in_mouth = false;  ///< of a speaker who never said it: the claim is fabricated
    };
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    std::size_t layers = 0;
    bool collapsed = false;  ///< answers stand for claims
};

/// Lays the graph out: layers by the longest way, rows by the mean of the neighbours' rows, in a
/// few sweeps (K. Sugiyama, S. Tagawa, M. Toda, "Methods for visual understanding of hierarchical
/// system structures", IEEE Transactions on Systems, Man, and Cybernetics 11 (1981) 109-125). A
/// place that draws on itself in a circle stays where it was met first. n log n in nodes and edges.
LayeredGraph layered_graph(const DossierIndex& index, const Comparison& comparison);

}  // namespace hearsay::render
