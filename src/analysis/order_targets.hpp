// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include "model/components.hpp"

#include <cstddef>
#include <vector>

namespace hearsay {

/// Which claims may tell in what order others were made, by position.
using Telling = std::vector<bool>;

/// What claims never precede: those that they repeat, endorse, dispute, question, answer, revise or
/// retract. `misreports` is left out: what one says about a claim may be older than the recorded
/// claim; and so are links among claims that link to each other in a circle, which say nothing
/// about order. Linear in claims and links.
struct OrderTargets {
    OrderTargets(const DossierIndex& index, const Telling& telling);

    Adjacency graph;                         ///< from each claim to those
    std::vector<std::size_t> circles;        ///< by position: equal in one circle
    std::vector<std::size_t> targets_first;  ///< every claim after all that it links to
};

/// The arcs of a graph the other way round.
std::vector<Arc> turned(const Adjacency& graph);

}  // namespace hearsay
