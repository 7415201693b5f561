// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/cut.hpp>
#include <hearsay/dossier.hpp>

#include "analysis/bodies.hpp"
#include "analysis/order.hpp"
#include "model/position.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace hearsay {

/// Who holds the position of each claim: principals, or the bodies that they roll up to. Numbers
/// stand for equal ones.
struct Holders {
    std::vector<std::size_t> of;  ///< by position of the claim: which of `names`
    std::vector<Ids> names;       ///< actor ids, sorted

    [[nodiscard]] const Ids& name(std::size_t claim) const { return names[of[claim]]; }
};

Holders principals_of(const DossierIndex& index);
Holders affiliations_of(const DossierIndex& index, Bodies& bodies);

/// What all parts of a comparison stand on. Claims go by their position in the dossier. Refers to
/// the index and the cut, which must outlive it.
struct Ground {
    Ground(const DossierIndex& dossier, const Cut& at, bool by_affiliation);

    const DossierIndex& index;
    const Cut& cut;
    std::vector<Standing> standings;
    ClaimOrder order;
    Bodies bodies;       ///< remembers what it was asked, hence not const
    Holders principals;  ///< independence goes by these
    Holders holders;     ///< shifts, conflicts and counts of speakers by these

    [[nodiscard]] const Claim& claim(std::size_t at) const {
        return index.dossier().records.claims[at];
    }
    [[nodiscard]] bool is_fabricated(std::size_t at) const {
        return claim(at).authenticity == Authenticity::fabricated;
    }
    /// Ids of claims, in the order given.
    [[nodiscard]] Ids ids(const std::vector<std::size_t>& claims) const;
};

}  // namespace hearsay
