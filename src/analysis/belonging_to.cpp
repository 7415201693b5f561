// SPDX-License-Identifier: Apache-2.0

#include <hearsay/cut.hpp>
#include <hearsay/set_aside.hpp>

#include "analysis/bodies.hpp"
#include "analysis/evidence.hpp"
#include "model/body.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace hearsay {

namespace {

/// Who says anything on record, or that is repeated there, while it belongs to the actor, or on
/// behalf of it or of what belongs to it.
std::set<std::string> speaking_as_part(
    const DossierIndex& index, Bodies& bodies, const Cut& cut, const std::string& actor
) {
    const auto& claims = index.dossier().records.claims;
    std::vector<std::size_t> on_record;
    for (std::size_t position = 0; position < claims.size(); ++position) {
        if (cut.holds(position)) {
            on_record.push_back(position);
        }
    }
    std::set<std::string> speakers;
    for (const auto said : with_what_they_repeat(index, ClaimLinks(index), on_record)) {
        const auto& claim = claims[said];
        const bool is_on_its_behalf = bodies.any_rolls_up(claim.on_behalf_of, {actor}, claim.date);
        for (const auto& speaker : claim.speakers) {
            if (speaker != actor &&
                (is_on_its_behalf || bodies.any_rolls_up({speaker}, {actor}, claim.date))) {
                speakers.insert(speaker);
            }
        }
    }
    return speakers;
}

/// At some time.
bool is_outlet_of(Bodies& bodies, const Outlet& outlet, const std::string& actor) {
    return speaks_for(outlet, actor) ||
           bodies.any_rolls_up({outlet.owner, outlet.actor}, {actor}, std::nullopt);
}

}  // namespace

std::vector<Source>
belonging_to(const Dossier& dossier, std::string_view actor, const std::optional<Date>& as_of) {
    const DossierIndex index(dossier);
    const std::string body(actor);
    Bodies bodies(index);
    const auto speakers = speaking_as_part(index, bodies, cut_at(index, as_of), body);
    auto sources = sources_in(dossier, as_of);
    std::erase_if(sources, [&](const Source& source) {
        if (source.kind == Source::Kind::speaker) {
            return !speakers.contains(source.id);
        }
        const auto* outlet =
            source.kind == Source::Kind::outlet ? index.outlet(source.id) : nullptr;
        return outlet == nullptr || !is_outlet_of(bodies, *outlet, body);
    });
    return sources;
}

}  // namespace hearsay
