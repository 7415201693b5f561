#include "records/linked_claims.hpp"

#include <algorithm>
#include <unordered_set>

namespace hearsay::records {
namespace {

bool has_links(const Claim& claim) {
    return std::ranges::any_of(claim.links, [](const auto& ids) { return !ids.empty(); });
}

/// The parts of a claim that positions and bodies are judged by.
Claim light(const Claim& claim) {
    Claim copy;
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
    for (const Appearance& appearance : claim.appearances) {
        Appearance& place = copy.appearances.emplace_back();
        place.document = appearance.document;
        place.outlet = appearance.outlet;
        place.via = appearance.via;
        place.via_outlet = appearance.via_outlet;
    }
    return copy;
}

Document light(const Document& document) {
    Document copy;
    copy.id = document.id;
    copy.outlet = document.outlet;
    return copy;
}

/// Calls visit(record) for what is in force: what was read, and what stands in the store under no id
/// that was read.
template <typename Record, typename Visit>
void for_each_in_force(
    const Subject& subject,
    Kind kind,
    std::vector<Record> Records::*list,
    Visit visit
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
    bool any_body = false;
    for_each_in_force(subject, Kind::claim, &Records::claims, [&](const Claim& claim) {
        if (has_links(claim)) {
            touched.insert(claim.id);
            for (const auto& ids : claim.links) {
                touched.insert(ids.begin(), ids.end());
            }
            any_body = any_body || !claim.linked(Link::revises).empty() ||
                       !claim.linked(Link::retracts).empty();
        }
    });
    Dossier part;
    Records& records = part.records;
    for_each_in_force(subject, Kind::claim, &Records::claims, [&](const Claim& claim) {
        if (touched.contains(claim.id)) {
            records.claims.push_back(light(claim));
        }
    });
    if (any_body) {
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
    finish(part);
    return part;
}

}  // namespace

LinkedClaims::LinkedClaims(const Subject& subject)
    : dossier_(linked_part(subject)), index_(dossier_), standings_(resolve_standings(index_)) {}

const Standing* LinkedClaims::standing(std::string_view claim) const {
    const auto at = index_.claim_at(claim);
    return at ? &standings_[*at] : nullptr;
}

}  // namespace hearsay::records
