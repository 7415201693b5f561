// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include "model/appearances.hpp"
#include "model/components.hpp"

#include <cstddef>
#include <vector>

namespace hearsay {

/// How the appearances of a claim draw on each other: nodes are its appearances in their order,
/// then documents that their documents relay (over any number of relays).
struct Drawing {
    Adjacency graph{0, {}};
    std::size_t appearances = 0;             ///< nodes below are appearances
    std::vector<const Document*> documents;  ///< of the nodes from `appearances` on
    std::vector<Via> via;                    ///< those of its arcs that are via
};
Drawing drawing_of(const DossierIndex& index, const Claim& claim);

/// All documents in which the claims stand or from which these came, and what they relay over any
/// number of relays, in order of discovery. Linear in what it reaches.
std::vector<const Document*>
documents_behind(const DossierIndex& index, const std::vector<const Claim*>& claims);

}  // namespace hearsay
