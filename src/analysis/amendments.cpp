// SPDX-License-Identifier: Apache-2.0

#include <hearsay/cut.hpp>

#include <algorithm>
#include <tuple>

namespace hearsay {

std::vector<Amendment> amendments_by(const std::vector<Claim>& amending) {
    Dossier dossier;
    dossier.records.claims = amending;
    const DossierIndex index(dossier);
    const auto cut = cut_at(index, std::nullopt);
    std::vector<Amendment> found;
    for (std::size_t i = 0; i < amending.size(); ++i) {
        const auto& by = amending[i];
        for (const auto link : {Link::revises, Link::retracts}) {
            for (const auto& target : by.linked(link)) {
                found.push_back(
                    {target, link, by.id, by.authenticity, by.uncertain, cut.effective[i]}
                );
            }
        }
    }
    std::ranges::sort(found, {}, [](const Amendment& each) {
        return std::tie(each.claim, each.link, each.by);
    });
    return found;
}

std::span<const Amendment>
amendments_of(const std::vector<Amendment>& amendments, std::string_view claim) {
    const auto first = std::ranges::lower_bound(amendments, claim, {}, &Amendment::claim);
    const auto last = std::ranges::upper_bound(amendments, claim, {}, &Amendment::claim);
    return {first, last};
}

}  // namespace hearsay
