// SPDX-License-Identifier: Apache-2.0

#include <hearsay/cut.hpp>
#include <hearsay/set_aside.hpp>

#include "analysis/bodies.hpp"
#include "model/body.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace hearsay {

namespace {

/// Who says anything on record while it belongs to the actor.
std::set<std::string>
speaking_as_part(const DossierIndex& index, const Cut& cut, const std::string& actor) {
    Bodies bodies(index);
    std::set<std::string> speakers;
    const auto& claims = index.dossier().records.claims;
    for (std::size_t claim = 0; claim < claims.size(); ++claim) {
        if (!cut.holds(claim)) {
            continue;
        }
        for (const auto& speaker : claims[claim].speakers) {
            if (speaker != actor && bodies.any_rolls_up({speaker}, {actor}, claims[claim].date)) {
                speakers.insert(speaker);
            }
        }
    }
    return speakers;
}

}  // namespace

std::vector<Source>
belonging_to(const Dossier& dossier, std::string_view actor, const std::optional<Date>& as_of) {
    const DossierIndex index(dossier);
    const auto speakers = speaking_as_part(index, cut_at(index, as_of), std::string(actor));
    auto sources = sources_in(dossier, as_of);
    std::erase_if(sources, [&](const Source& source) {
        if (source.kind == Source::Kind::speaker) {
            return !speakers.contains(source.id);
        }
        const auto* outlet =
            source.kind == Source::Kind::outlet ? index.outlet(source.id) : nullptr;
        return outlet == nullptr || !speaks_for(*outlet, actor);
    });
    return sources;
}

}  // namespace hearsay
