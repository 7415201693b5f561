// SPDX-License-Identifier: Apache-2.0

#include "analysis/claim_links.hpp"

#include <array>

namespace hearsay {

ClaimLinks::ClaimLinks(const DossierIndex& index) {
    constexpr std::array kinds{
        Link::repeats,
        Link::endorses,
        Link::disputes,
        Link::questions,
        Link::answers,
        Link::revises,
        Link::retracts,
        Link::misreports};
    const auto& claims = index.dossier().records.claims;
    first_.reserve(claims.size() + 1);
    repeats_.reserve(claims.size());
    for (const auto& claim : claims) {
        first_.push_back(links_.size());
        for (const auto kind : kinds) {
            for (const auto& id : claim.linked(kind)) {
                if (const auto target = index.claim_at(id)) {
                    links_.push_back({kind, *target});
                }
            }
            if (kind == Link::repeats) {
                repeats_.push_back(links_.size() - first_.back());
            }
        }
    }
    first_.push_back(links_.size());
}

}  // namespace hearsay
