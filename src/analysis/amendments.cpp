// SPDX-License-Identifier: Apache-2.0

#include <hearsay/cut.hpp>

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_set>

namespace hearsay {

namespace {

void add_amendments(std::vector<Amendment>& found, const Claim& by, bool effective, bool perhaps) {
    for (const auto link : {Link::revises, Link::retracts}) {
        for (const auto& target : by.linked(link)) {
            found.push_back({target, link, by.id, by.authenticity, by.uncertain, effective, perhaps}
            );
        }
    }
}

}  // namespace

std::vector<Amendment>
amendments_by(const std::vector<Claim>& amending, const std::vector<Claim>& perhaps) {
    Dossier dossier;
    dossier.records.claims = amending;
    const DossierIndex index(dossier);
    const auto cut = cut_at(index, std::nullopt);
    std::unordered_set<std::string_view> taken_back;
    std::vector<Amendment> found;
    for (std::size_t i = 0; i < amending.size(); ++i) {
        add_amendments(found, amending[i], cut.effective[i], false);
        if (cut.effective[i]) {
            const auto& retracted = amending[i].linked(Link::retracts);
            taken_back.insert(retracted.begin(), retracted.end());
        }
    }
    for (const auto& by : perhaps) {
        const bool effective =
            by.authenticity != Authenticity::fabricated && !taken_back.contains(by.id);
        add_amendments(found, by, effective, true);
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
