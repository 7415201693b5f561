// SPDX-License-Identifier: Apache-2.0

#include "analysis/cut_of_rest.hpp"

#include <algorithm>

namespace hearsay {

CutOfRest cut_of_rest(
    const DossierIndex& rest,
    const std::vector<std::string>& lost,
    const Dossier& whole,
    const std::optional<Date>& as_of
) {
    const DossierIndex whole_index(whole);
    const auto before = cut_at(whole_index, as_of);
    CutOfRest of_rest{cut_at(rest, as_of, lost), {}};
    auto& cut = of_rest.cut;
    const auto& claims = rest.dossier().records.claims;
    of_rest.was_in_force.reserve(claims.size());
    for (std::size_t claim = 0; claim < claims.size(); ++claim) {
        const auto position = whole_index.claim_at(claims[claim].id);
        of_rest.was_in_force.push_back(position && before.in_force[*position]);
        if (cut.holds(claim)) {
            continue;
        }
        if (position && before.holds(*position)) {
            cut.on_record[claim] = OnRecord::set_aside;
            cut.if_date_right[claim] = false;
        } else if (std::ranges::binary_search(lost, claims[claim].id)) {
            cut.on_record[claim] = OnRecord::no;
            cut.if_date_right[claim] = false;
        }
    }
    return of_rest;
}

}  // namespace hearsay
