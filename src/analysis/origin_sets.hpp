// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace hearsay {

/// From which claims each claim of a dossier is taken in the end: genuine ones that repeat nothing,
/// the claim itself included. Of all claims at once; those taken from the same share them, so a
/// chain of repeats costs as much as its claims, and joining ways what they bring together.
class OriginSets {
public:
    explicit OriginSets(const DossierIndex& index);

    /// Positions in the dossier, ascending.
    [[nodiscard]] std::span<const std::size_t> of(std::size_t claim) const {
        return sets_[set_of_[claim]];
    }
    /// Whether its way ends anywhere: at an origin, at a fabricated claim, or beyond the dossier,
    /// and does not only lead round in circles.
    [[nodiscard]] bool ends(std::size_t claim) const { return ends_[claim]; }

private:
    std::vector<std::vector<std::size_t>> sets_;
    std::vector<std::size_t> set_of_;  ///< by position of the claim
    std::vector<bool> ends_;           ///< by position of the claim
};

}  // namespace hearsay
