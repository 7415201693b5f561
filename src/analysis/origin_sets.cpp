// SPDX-License-Identifier: Apache-2.0

#include "analysis/origin_sets.hpp"

#include "analysis/origins.hpp"

#include <algorithm>
#include <utility>

namespace hearsay {

namespace {

bool is_origin(const Claim& claim) {
    return claim.authenticity != Authenticity::fabricated && claim.linked(Link::repeats).empty();
}

}  // namespace

OriginSets::OriginSets(const DossierIndex& index)
    : sets_(1), set_of_(index.dossier().records.claims.size(), 0), ends_(set_of_.size(), false) {
    const auto& claims = index.dossier().records.claims;
    const Repeats repeats(index);
    // What a component repeats has a lower number, so it is there already. Set 0 is empty.
    for (std::size_t component = 0; component < repeats.components.count; ++component) {
        std::vector<std::size_t> own;
        std::vector<std::size_t> joined;  // which sets
        bool ends = false;
        for (const auto member : repeats.members[component]) {
            if (is_origin(claims[member])) {
                own.push_back(member);
            }
            ends = ends || repeats.graph.after(member).empty();
            for (const auto target : repeats.graph.after(member)) {
                ends = ends || ends_[target];
                if (repeats.components.of[target] != component && set_of_[target] != 0) {
                    joined.push_back(set_of_[target]);
                }
            }
        }
        std::ranges::sort(joined);
        joined.erase(std::unique(joined.begin(), joined.end()), joined.end());
        std::size_t set = 0;
        if (own.empty() && joined.size() <= 1) {
            set = joined.empty() ? 0 : joined.front();
        } else {
            for (const auto each : joined) {
                own.insert(own.end(), sets_[each].begin(), sets_[each].end());
            }
            std::ranges::sort(own);
            own.erase(std::unique(own.begin(), own.end()), own.end());
            set = sets_.size();
            sets_.push_back(std::move(own));
        }
        for (const auto member : repeats.members[component]) {
            set_of_[member] = set;
            ends_[member] = ends;
        }
    }
}

}  // namespace hearsay
