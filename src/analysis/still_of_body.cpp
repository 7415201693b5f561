// SPDX-License-Identifier: Apache-2.0

#include "analysis/still_of_body.hpp"

#include "analysis/bodies.hpp"

#include <algorithm>
#include <set>

namespace hearsay {

StillOfBody still_of_body(
    const DossierIndex& index,
    const std::map<std::string, ComparedClaim>& claims,
    const std::vector<Source>& without
) {
    std::set<std::string> set_aside;
    for (const auto& source : without) {
        if (source.kind == Source::Kind::speaker) {
            set_aside.insert(source.id);
        }
    }
    StillOfBody still;
    if (set_aside.empty()) {
        return still;
    }
    const auto is_set_aside = [&](const std::string& actor) { return set_aside.contains(actor); };
    Bodies bodies(index);
    std::set<std::string> belonging;
    for (const auto& [id, compared] : claims) {
        if (!compared.is_of_event_on_record()) {
            continue;
        }
        const auto& claim = *index.claim(id);
        if (std::ranges::any_of(claim.on_behalf_of, is_set_aside)) {
            still.said_for.push_back(id);
        }
        for (const auto& speaker : claim.speakers) {
            const auto& above = bodies.of(speaker, claim.date);
            if (!is_set_aside(speaker) && std::ranges::any_of(above, [&](const Body& body) {
                    return is_set_aside(body.actor->id);
                })) {
                belonging.insert(speaker);
            }
        }
    }
    still.belonging.assign(belonging.begin(), belonging.end());
    return still;
}

}  // namespace hearsay
