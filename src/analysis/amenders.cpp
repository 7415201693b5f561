// SPDX-License-Identifier: Apache-2.0

#include "analysis/amenders.hpp"

namespace hearsay {

namespace {

/// What those of the claims that this holds for revise or retract, where `counts` of that.
template <typename Amends, typename Counts>
Amenders amended(const DossierIndex& index, const Amends& amends, const Counts& counts) {
    Amenders by;
    const auto& claims = index.dossier().records.claims;
    for (std::size_t amender = 0; amender < claims.size(); ++amender) {
        if (!amends(amender)) {
            continue;
        }
        for (const auto link : {Link::revises, Link::retracts}) {
            for (const auto& id : claims[amender].linked(link)) {
                const auto target = index.claim_at(id);
                if (!target || !counts(*target)) {
                    continue;
                }
                auto& of_it = by[*target];
                if (of_it.empty() || of_it.back() != amender) {
                    of_it.push_back(amender);
                }
            }
        }
    }
    return by;
}

/// Whether a claim that is certainly on record by then, and effective, retracts a claim: whenever
/// that one was made, it changes nothing.
std::vector<bool> retracted_in(const DossierIndex& index, const Cut& cut) {
    const auto& claims = index.dossier().records.claims;
    std::vector<bool> retracted(claims.size(), false);
    for (std::size_t claim = 0; claim < claims.size(); ++claim) {
        if (!cut.effective[claim]) {
            continue;
        }
        for (const auto& id : claims[claim].linked(Link::retracts)) {
            if (const auto target = index.claim_at(id)) {
                retracted[*target] = true;
            }
        }
    }
    return retracted;
}

}  // namespace

Amenders amenders_in(const DossierIndex& index, const Cut& cut) {
    return amended(
        index,
        [&](std::size_t amender) { return cut.effective[amender]; },
        [](std::size_t) { return true; }
    );
}

Amenders perhaps_amenders_in(const DossierIndex& index, const Cut& cut) {
    const auto& claims = index.dossier().records.claims;
    const auto taken_back = retracted_in(index, cut);
    return amended(
        index,
        [&](std::size_t amender) {
            return cut.is_undecided(amender) && !taken_back[amender] &&
                   claims[amender].authenticity != Authenticity::fabricated;
        },
        [&](std::size_t target) { return cut.in_force[target]; }
    );
}

Amenders former_amenders_in(const DossierIndex& index, const Cut& cut) {
    const auto& claims = index.dossier().records.claims;
    return amended(
        index,
        [&](std::size_t amender) {
            return cut.holds(amender) && !cut.effective[amender] &&
                   claims[amender].authenticity != Authenticity::fabricated;
        },
        [&](std::size_t target) { return cut.in_force[target]; }
    );
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
