// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/position.hpp"
#include "records/checks.hpp"
#include "records/linked_claims.hpp"

#include <cstddef>

/// A claim under the checks of links and positions.
namespace hearsay::records {

/// One claim whose rules are checked, with where its words stand.
struct Checked {
    const Subject* subject = nullptr;
    const Claim* claim = nullptr;
    std::size_t index = 0;  ///< in the reading

    [[nodiscard]] Place at(Spot spot) const {
        return subject->good().place(Kind::claim, index, claim->recorded_at, spot);
    }
    [[nodiscard]] Place at_link(Link link, std::size_t element) const {
        return subject->good().place(
            Kind::claim,
            index,
            claim->recorded_at,
            Spot::reference,
            Reference::links,
            static_cast<std::size_t>(link),
            element
        );
    }
    [[nodiscard]] Place at_answer() const {
        if (claim->parties.empty()) {
            return at(claim->has_position() ? Spot::answer : Spot::topic);
        }
        return subject->good().place(
            Kind::claim, index, claim->recorded_at, Spot::reference, Reference::parties
        );
    }

    /// The first link of the claim that can imply a position or a topic: where its faults are
    /// shown.
    [[nodiscard]] Place first_implying() const;
};

/// What a claim says itself against what its links say that it says.
void check_position(
    const Checked& it, const Standing& standing, const LinkedClaims& linked, Found& found
);

}  // namespace hearsay::records
