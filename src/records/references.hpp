// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/records.hpp>

#include "records/spots.hpp"

/// Every reference of a record to another, in the order of the format's documentation.
namespace hearsay::records {

/// One reference: what kind of record it names, and where it stands in its own.
struct ReferenceAt {
    Kind to = Kind::actor;
    Reference reference = Reference::part_of;
    std::size_t sub = 0;
    std::size_t element = 0;
};

/// Calls visit(ReferenceAt, id).
template <typename Visit>
void for_each_reference(const Event& event, Visit visit) {
    if (!event.part_of.empty()) {
        visit({Kind::event, Reference::part_of}, event.part_of);
    }
}

template <typename Visit>
void for_each_reference(const Actor& actor, Visit visit) {
    for (std::size_t i = 0; i < actor.affiliations.size(); ++i) {
        if (!actor.affiliations[i].to.empty()) {
            visit({Kind::actor, Reference::affiliation_to, 0, i}, actor.affiliations[i].to);
        }
    }
}

template <typename Visit>
void for_each_reference(const Outlet& outlet, Visit visit) {
    if (!outlet.owner.empty()) {
        visit({Kind::actor, Reference::owner}, outlet.owner);
    }
    if (!outlet.actor.empty()) {
        visit({Kind::actor, Reference::outlet_actor}, outlet.actor);
    }
}

/// The references of one list of ids.
template <typename Visit>
void for_each_of(
    const std::vector<std::string>& ids, Kind to, Reference reference, std::size_t sub, Visit& visit
) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
        visit({to, reference, sub, i}, ids[i]);
    }
}

template <typename Visit>
void for_each_reference(const Document& document, Visit visit) {
    if (!document.outlet.empty()) {
        visit({Kind::outlet, Reference::outlet}, document.outlet);
    }
    for_each_of(document.authors, Kind::actor, Reference::authors, 0, visit);
    for_each_of(document.relays, Kind::document, Reference::relays, 0, visit);
    if (!document.replaces.empty()) {
        visit({Kind::document, Reference::replaces}, document.replaces);
    }
}

template <typename Visit>
void for_each_reference(const Claim& claim, Visit visit) {
    if (!claim.event.empty()) {
        visit({Kind::event, Reference::event}, claim.event);
    }
    for_each_of(claim.speakers, Kind::actor, Reference::speakers, 0, visit);
    for_each_of(claim.on_behalf_of, Kind::actor, Reference::on_behalf_of, 0, visit);
    for_each_of(claim.parties, Kind::actor, Reference::parties, 0, visit);
    for (std::size_t link = 0; link < claim.links.size(); ++link) {
        for_each_of(claim.links[link], Kind::claim, Reference::links, link, visit);
    }
    for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
        const Appearance& appearance = claim.appearances[i];
        if (!appearance.document.empty()) {
            visit({Kind::document, Reference::appearance_document, 0, i}, appearance.document);
        }
        if (!appearance.outlet.empty()) {
            visit({Kind::outlet, Reference::appearance_outlet, 0, i}, appearance.outlet);
        }
        for_each_of(appearance.via, Kind::document, Reference::via, i, visit);
        for_each_of(appearance.via_outlet, Kind::outlet, Reference::via_outlet, i, visit);
    }
}

}  // namespace hearsay::records
