// SPDX-License-Identifier: Apache-2.0

#include "store/references.hpp"

#include "store/failure.hpp"

#include <algorithm>

namespace hearsay::store {

void require_place(Kind kind, std::string_view id, const Reference& reference) {
    if (static_cast<std::size_t>(reference.item) >= items_at_most) {
        fail("the " + std::string(name_of(kind)) + " `" + std::string(id) + "` has too many parts");
    }
}

namespace {

std::string referring(const RecordId& referrer, Kind kind, std::string_view id) {
    return "the " + std::string(name_of(referrer.kind)) + " `" + referrer.id + "` refers to the " +
           std::string(name_of(kind)) + " `" + std::string(id) + "`, which ";
}

}  // namespace

void fail_not_recorded(const RecordId& referrer, Kind kind, std::string_view id) {
    fail(referring(referrer, kind, id) + "is not recorded", "record it too");
}

void fail_withdrawn(const std::vector<ToWithdrawn>& references) {
    constexpr std::size_t most_told = 5;
    std::string message;
    for (std::size_t i = 0; i < std::min(references.size(), most_told); ++i) {
        const auto& [referrer, place, target] = references[i];
        message += (i == 0 ? "" : "; ") + referring(referrer, target.kind, target.id) +
                   "was withdrawn (" + place.file + ':' + std::to_string(place.line) + ')';
    }
    if (references.size() > most_told) {
        message +=
            "; and " + std::to_string(references.size() - most_told) + " more such references";
    }
    std::vector<RecordId> withdrawn;
    withdrawn.reserve(references.size());
    for (const auto& reference : references) {
        withdrawn.push_back(reference.target);
    }
    throw Failure{
        {StoreError::Kind::needed,
         message,
         "what was withdrawn comes back when its file changes and is recorded",
         std::move(withdrawn)}};
}

Kind kind_of_target(Field field) {
    switch (field) {
    case Field::event:
    case Field::part_of:
        return Kind::event;
    case Field::relays:
    case Field::replaces:
    case Field::appears_in:
    case Field::via:
        return Kind::document;
    case Field::appears_in_outlet:
    case Field::via_outlet:
    case Field::published_by:
        return Kind::outlet;
    case Field::speaker:
    case Field::on_behalf_of:
    case Field::party:
    case Field::author:
    case Field::owner:
    case Field::outlet_actor:
    case Field::affiliation:
        return Kind::actor;
    default:
        return Kind::claim;  // the links of claims
    }
}

bool accept_reference(Event& event, Field field, std::size_t, const std::string& id) {
    if (field != Field::part_of) {
        return false;
    }
    event.part_of = id;
    return true;
}

bool accept_reference(Actor& actor, Field field, std::size_t item, const std::string& id) {
    if (field != Field::affiliation || item >= actor.affiliations.size()) {
        return false;
    }
    actor.affiliations[item].to = id;
    return true;
}

bool accept_reference(Outlet& outlet, Field field, std::size_t, const std::string& id) {
    if (field == Field::owner) {
        outlet.owner = id;
    } else if (field == Field::outlet_actor) {
        outlet.actor = id;
    } else {
        return false;
    }
    return true;
}

bool accept_reference(Document& document, Field field, std::size_t, const std::string& id) {
    switch (field) {
    case Field::relays:
        document.relays.push_back(id);
        return true;
    case Field::replaces:
        document.replaces = id;
        return true;
    case Field::published_by:
        document.outlet = id;
        return true;
    case Field::author:
        document.authors.push_back(id);
        return true;
    default:
        return false;
    }
}

bool accept_reference(Claim& claim, Field field, std::size_t item, const std::string& id) {
    if (const auto link = static_cast<std::size_t>(field); link < claim.links.size()) {
        claim.links[link].push_back(id);
        return true;
    }
    switch (field) {
    case Field::event:
        claim.event = id;
        return true;
    case Field::speaker:
        claim.speakers.push_back(id);
        return true;
    case Field::on_behalf_of:
        claim.on_behalf_of.push_back(id);
        return true;
    case Field::party:
        claim.parties.push_back(id);
        return true;
    default:
        break;
    }
    if (field < Field::appears_in || field > Field::via_outlet || item >= items_at_most) {
        return false;
    }
    // Appearances that say no more than where they are have no rows of their own.
    if (item >= claim.appearances.size()) {
        claim.appearances.resize(item + 1);
    }
    Appearance& appearance = claim.appearances[item];
    switch (field) {
    case Field::appears_in:
        appearance.document = id;
        return true;
    case Field::appears_in_outlet:
        appearance.outlet = id;
        return true;
    case Field::via:
        appearance.via.push_back(id);
        return true;
    case Field::via_outlet:
        appearance.via_outlet.push_back(id);
        return true;
    default:
        return false;
    }
}

}  // namespace hearsay::store
