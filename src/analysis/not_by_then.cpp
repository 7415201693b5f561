// SPDX-License-Identifier: Apache-2.0

#include "analysis/not_by_then.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace hearsay {

Ids speakers_not_by_then(
    const DossierIndex& index, const std::map<std::string, ComparedClaim>& claims
) {
    std::set<std::string> speakers;
    std::set<std::string> by_then;
    for (const auto& [id, compared] : claims) {
        const auto& of_claim = index.claim(id)->speakers;
        auto& those = compared.on_record || compared.set_aside ? by_then : speakers;
        those.insert(of_claim.begin(), of_claim.end());
    }
    Ids not_by_then;
    std::ranges::set_difference(speakers, by_then, std::back_inserter(not_by_then));
    return not_by_then;
}

Ids without_text(const DossierIndex& index, const std::map<std::string, ComparedClaim>& claims) {
    Ids without;
    for (const auto& [id, compared] : claims) {
        if (compared.is_of_event_on_record() && index.claim(id)->appearances.empty()) {
            without.push_back(id);
        }
    }
    return without;
}

}  // namespace hearsay
