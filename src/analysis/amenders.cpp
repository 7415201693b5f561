// SPDX-License-Identifier: Apache-2.0

#include "analysis/amenders.hpp"

namespace hearsay {

Amenders amenders_in(const DossierIndex& index, const Cut& cut) {
    Amenders by;
    const auto& claims = index.dossier().records.claims;
    for (std::size_t amender = 0; amender < claims.size(); ++amender) {
        if (!cut.effective[amender]) {
            continue;
        }
        for (const auto link : {Link::revises, Link::retracts}) {
            for (const auto& id : claims[amender].linked(link)) {
                if (const auto amended = index.claim_at(id)) {
                    auto& of_it = by[*amended];
                    if (of_it.empty() || of_it.back() != amender) {
                        of_it.push_back(amender);
                    }
                }
            }
        }
    }
    return by;
}

std::vector<std::string>
amenders_of(const Amenders& amenders, const DossierIndex& index, std::size_t claim) {
    std::vector<std::string> ids;
    if (const auto found = amenders.find(claim); found != amenders.end()) {
        ids.reserve(found->second.size());
        for (const auto amender : found->second) {
            ids.push_back(index.dossier().records.claims[amender].id);
        }
    }
    return ids;
}

}  // namespace hearsay
