// SPDX-License-Identifier: Apache-2.0

#include "records/link_order.hpp"

#include "model/components.hpp"

#include <algorithm>

namespace hearsay::records {

LinkOrder::LinkOrder(
    const LeanClaims& claims, std::span<const std::uint32_t> positions, std::size_t known
)
    : place_of_(known) {
    for (std::uint32_t node = 0; node < positions.size(); ++node) {
        place_of_[claims.number(positions[node])] = node;
    }
    std::vector<Arc> arcs;
    for (std::size_t node = 0; node < positions.size(); ++node) {
        for (const std::uint32_t target : claims.linked(positions[node])) {
            arcs.push_back({node, place_of_[target]});
        }
    }
    const Components groups = components_of(Adjacency(positions.size(), arcs));
    places_.reserve(positions.size());
    for (std::size_t node = 0; node < positions.size(); ++node) {
        places_.push_back({static_cast<std::uint32_t>(groups.of[node]), positions[node]});
    }
    // An arc between two groups leads to the one with the lower number.
    std::ranges::stable_sort(places_, {}, &Place::group);
    for (std::uint32_t place = 0; place < places_.size(); ++place) {
        place_of_[claims.number(places_[place].position)] = place;
    }
}

}  // namespace hearsay::records
