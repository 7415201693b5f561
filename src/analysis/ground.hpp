// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/cut.hpp>
#include <hearsay/dossier.hpp>

#include "analysis/amenders.hpp"
#include "analysis/bodies.hpp"
#include "analysis/order.hpp"
#include "model/position.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
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
/// Bodies to which the principal certainly rolled up, where there are any: to what else it may have
/// belonged does not make it another voice.
Holders affiliations_of(const DossierIndex& index, Bodies& bodies);

/// The bodies to which the principal only possibly rolled up, sorted; by position of the claim.
std::vector<Ids> possible_holders_of(const DossierIndex& index, Bodies& bodies);

/// What all parts of a comparison stand on. Claims go by their position in the dossier. Refers to
/// the index and the cut, which must outlive it.
struct Ground {
    Ground(const DossierIndex& dossier, const Cut& at, bool by_affiliation);

    const DossierIndex& index;
    const Cut& cut;
    std::vector<Standing> standings;
    ClaimOrder order;
    /// What is certain even if dates marked as uncertain are wrong; none where there are none.
    std::optional<ClaimOrder> without_uncertain;
    Bodies bodies;                      ///< remembers what it was asked, hence not const
    Holders principals;                 ///< independence goes by these
    Holders holders;                    ///< shifts, conflicts and counts of speakers by these
    std::vector<Ids> possible_holders;  ///< by position of the claim; none at all by speaker
    /// The claims that revise or retract one with effect.
    Amenders amended_by;

    [[nodiscard]] const Claim& claim(std::size_t at) const {
        return index.dossier().records.claims[at];
    }
    [[nodiscard]] bool is_fabricated(std::size_t at) const {
        return claim(at).authenticity == Authenticity::fabricated;
    }
    /// The bodies for which the claim was only possibly made.
    [[nodiscard]] const Ids& possible_holder(std::size_t at) const;
    /// Its holders and these, sorted.
    [[nodiscard]] Ids all_holders(std::size_t at) const;
    /// Whether that is so of all of its holders.
    [[nodiscard]] bool is_only_possibly_held(std::size_t at) const {
        return !possible_holder(at).empty() && possible_holder(at) == holders.name(at);
    }
    /// Whether the certain order of two claims rests on a date that is marked as uncertain.
    [[nodiscard]] bool is_doubtful(std::size_t earlier, std::size_t later) const {
        return without_uncertain && !without_uncertain->certainly_before(earlier, later);
    }
    /// Whether a claim was in force when a later one was made: nothing revised or retracted it with
    /// effect, or only what certainly came after both.
    [[nodiscard]] bool was_in_force(std::size_t at, std::size_t later) const;
    /// Ids of claims, in the order given.
    [[nodiscard]] Ids ids(const std::vector<std::size_t>& claims) const;
};

}  // namespace hearsay
