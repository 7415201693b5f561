// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>

#include "analysis/ground.hpp"
#include "model/components.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace hearsay {

/// The claims of a dossier and what they repeat, made once for all questions about it. What a
/// fabricated claim repeats is left out: it stands for itself only.
struct Repeats {
    explicit Repeats(const DossierIndex& index);

    Adjacency graph;
    Components components;
    std::vector<std::vector<std::size_t>> members;  ///< claims of each component
    /// Components of claims that repeat each other in a circle and nothing else.
    std::vector<bool> is_closed_circle;
};

/// Where claims come from, over `repeats`. All lists go by position in the dossier.
struct Roots {
    std::vector<std::size_t> genuine;                ///< in date order
    std::vector<std::size_t> fabricated;             ///< in date order
    std::vector<std::vector<std::size_t>> circular;  ///< each ascending, in order of their first
};

/// The claims that repeat nothing, from which some of `claims` are taken (themselves included),
/// whether or not they are on record or in force. Linear in what repeats lead to.
Roots roots_of(const Ground& ground, const Repeats& repeats, std::span<const std::size_t> claims);

/// How many independent origins the roots are.
/// At most: their distinct principals. At least: besides, roots are one whose principals (each
/// member of a joint one) roll up to one body at their dates; by anonymous speakers, or by those
/// who speak for the outlet, first on record in outlets of one owner; and all whose way from the
/// speaker to the record is unknown.
CountRange independent_origins(Ground& ground, std::span<const std::size_t> roots);

}  // namespace hearsay
