// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "records/lean_claims.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace hearsay::records {

/// Claims that hang together by links, in an order in which each comes after all that it links to;
/// those that link to each other in a circle come one after the other, as one group.
class LinkOrder {
public:
    struct Place {
        std::uint32_t group = 0;     ///< ascending
        std::uint32_t position = 0;  ///< of the claim in `LeanClaims`
    };

    /// `positions`: of claims that link to no others. The numbers of their ids are below `known`.
    /// Linear in the claims and their links.
    LinkOrder(
        const LeanClaims& claims, std::span<const std::uint32_t> positions, std::size_t known
    );

    [[nodiscard]] const std::vector<Place>& places() const { return places_; }
    /// Where in `places` the claim with an id of this number is, which must be one of them.
    [[nodiscard]] std::size_t place_of(std::uint32_t number) const { return place_of_[number]; }

private:
    std::vector<Place> places_;
    std::vector<std::uint32_t> place_of_;
};

}  // namespace hearsay::records
