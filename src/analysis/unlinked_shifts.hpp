// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "analysis/order.hpp"
#include "model/position.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace hearsay {

/// A claim that gives another answer than an earlier one of the same principal on the same topic,
/// or contradicts it, while no link says so. Positions in the dossier.
struct UnlinkedShift {
    std::size_t earlier;
    std::size_t later;
};

/// Of the claims (in force, or such as only others revised), those that assert or suggest another
/// answer than the last claim that certainly precedes it, by the same principal, about the same
/// topic, in a role that both speak of, and the turns from asserting to denying and back; in date
/// order of the later claim. n log n in the claims, but for denied ranges (`turns_of_numbers`).
std::vector<UnlinkedShift> unlinked_shifts(
    const DossierIndex& index,
    const std::vector<Standing>& standings,
    const ClaimOrder& order,
    std::span<const std::size_t> claims
);

}  // namespace hearsay
