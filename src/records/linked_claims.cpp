// SPDX-License-Identifier: Apache-2.0

#include "records/linked_claims.hpp"

#include "model/appearances.hpp"

#include <algorithm>
#include <unordered_set>

namespace hearsay::records {
namespace {

bool has_links(const Claim& claim) {
    return std::ranges::any_of(claim.links, [](const auto& ids) { return !ids.empty(); });
}

/// The parts of a claim that positions and bodies are judged by, into an empty one.
void copy_light(const Claim& claim, Claim& copy) {
    copy.id = claim.id;
    copy.event = claim.event;
    copy.speakers = claim.speakers;
    copy.on_behalf_of = claim.on_behalf_of;
    copy.act = claim.act;
    copy.topic = claim.topic;
    copy.parties = claim.parties;
    copy.roles = claim.roles;
    copy.value = claim.value;
    copy.answer = claim.answer;
    copy.date = claim.date;
    copy.links = claim.links;
}

/// Where a claim stands first-hand: as far as bodies are judged by outlets.
void add_places(const Claim& claim, Claim& copy) {
    for (const Appearance& appearance : claim.appearances) {
        if (!came_via_something(appearance)) {
            Appearance& place = copy.appearances.emplace_back();
            place.document = appearance.document;
            place.outlet = appearance.outlet;
        }
    }
}

/// Of a document, what bodies are judged by: whose it is, and who wrote it.
Document light(const Document& document) {
    Document copy;
    copy.id = document.id;
    copy.outlet = document.outlet;
    copy.authors = document.authors;
    return copy;
}

/// Calls visit(record) for what is in force: what was read, and what stands in the store under no
/// id that was read.
template <typename Record, typename Visit>
void for_each_in_force(
    const Subject& subject, Kind kind, std::vector<Record> Records::*list, Visit visit
) {
    for (const Records* records : {&subject.fresh(), &subject.around()}) {
        const From from = records == &subject.fresh() ? From::reading : From::store;
        const auto& all = records->*list;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const Known* known = subject.find(kind, all[i].id);
            if (known->from == from && known->index == i) {
                visit(all[i]);
            }
        }
    }
}

Dossier linked_part(const Subject& subject) {
    std::unordered_set<std::string_view> touched;
    std::unordered_set<std::string_view> revised;
    for_each_in_force(subject, Kind::claim, &Records::claims, [&](const Claim& claim) {
        if (has_links(claim)) {
            touched.insert(claim.id);
            for (const auto& ids : claim.links) {
                touched.insert(ids.begin(), ids.end());
            }
            for (const Link link : {Link::revises, Link::retracts}) {
                if (!claim.linked(link).empty()) {
                    revised.insert(claim.id);
                    revised.insert(claim.linked(link).begin(), claim.linked(link).end());
                }
            }
        }
    });
    Dossier part;
    Records& records = part.records;
    records.claims.reserve(touched.size());
    for_each_in_force(subject, Kind::claim, &Records::claims, [&](const Claim& claim) {
        if (touched.contains(claim.id)) {
            copy_light(claim, records.claims.emplace_back());
            if (revised.contains(claim.id)) {
                add_places(claim, records.claims.back());
            }
        }
    });
    if (!revised.empty()) {
        for_each_in_force(subject, Kind::actor, &Records::actors, [&](const Actor& actor) {
            records.actors.push_back(actor);
        });
        for_each_in_force(subject, Kind::outlet, &Records::outlets, [&](const Outlet& outlet) {
            records.outlets.push_back(outlet);
        });
        for_each_in_force(subject, Kind::document, &Records::documents, [&](const Document& each) {
            records.documents.push_back(light(each));
        });
    }
    return part;
}

}  // namespace

LinkedClaims::LinkedClaims(const Subject& subject)
    : copy_(linked_part(subject)), dossier_(&*copy_), index_(*dossier_),
      standings_(resolve_standings(index_)) {}

LinkedClaims::LinkedClaims(const Dossier& light)
    : dossier_(&light), index_(light), standings_(resolve_standings(index_)) {}

const Standing* LinkedClaims::standing(std::string_view claim) const {
    const auto at = index_.claim_at(claim);
    return at ? &standings_[*at] : nullptr;
}

}  // namespace hearsay::records
