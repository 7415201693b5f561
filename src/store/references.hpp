// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/store.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace hearsay::store {

/// Which reference of a record a row of `reference` is. Stored, so frozen: new ones go at the end
/// of their group. The links of claims have the numbers of `Link`; 8 to 15 are kept for further
/// ones. SQL texts that name these numbers say so beside them.
enum class Field : std::uint8_t {
    revises = 5,
    retracts = 6,
    relays = 16,
    replaces = 17,
    event = 18,  ///< of a claim
    speaker = 19,
    on_behalf_of = 20,
    party = 21,
    appears_in = 22,         ///< item: the appearance; a document
    appears_in_outlet = 23,  ///< likewise, where the item is not identified
    via = 24,
    via_outlet = 25,
    published_by = 26,  ///< outlet of a document
    author = 27,
    owner = 28,  ///< of an outlet
    outlet_actor = 29,
    affiliation = 30,  ///< item: the affiliation
    part_of = 31       ///< of an event
};

/// One reference as a record holds it.
struct Reference {
    Field field = Field::event;
    std::int64_t item = 0;
    std::int64_t position = 0;
    Kind kind = Kind::claim;  ///< of the target
    std::string_view id;      ///< of the target; within the record
};

/// Item and position in one number, which is small where they are, and keeps the order of
/// positions.
constexpr std::size_t items_at_most = 65536;
constexpr std::int64_t ordinal_of(std::int64_t item, std::int64_t position) {
    return item + std::int64_t{items_at_most} * position;
}
constexpr std::size_t item_of(std::int64_t ordinal) {
    return static_cast<std::size_t>(ordinal) % items_at_most;
}

/// Fails where a reference has more before it than an ordinal has room for.
void require_place(Kind kind, std::string_view id, const Reference& reference);

/// Fails because `referrer` refers to what is neither recorded nor among what is.
[[noreturn]] void fail_not_recorded(const RecordId& referrer, Kind kind, std::string_view id);
/// A record of the batch refers to one that is of it too, and was withdrawn and stays so.
struct ToWithdrawn {
    RecordId referrer;
    Place place;  ///< of the referrer
    RecordId target;
};
/// Fails because of these; there is one at least.
[[noreturn]] void fail_withdrawn(const std::vector<ToWithdrawn>& references);

template <typename Visit>
void references_to_all(
    Field field, std::int64_t item, Kind kind, const std::vector<std::string>& ids, Visit&& visit
) {
    std::int64_t position = 0;
    for (const std::string& id : ids) {
        visit(Reference{field, item, position++, kind, id});
    }
}

template <typename Visit>
void reference_to(Field field, std::int64_t item, Kind kind, const std::string& id, Visit&& visit) {
    if (!id.empty()) {
        visit(Reference{field, item, 0, kind, id});
    }
}

/// Calls `visit` with each reference of a record.
template <typename Visit>
void for_each_reference(const Event& event, Visit&& visit) {
    reference_to(Field::part_of, 0, Kind::event, event.part_of, visit);
}

template <typename Visit>
void for_each_reference(const Actor& actor, Visit&& visit) {
    std::int64_t item = 0;
    for (const Affiliation& affiliation : actor.affiliations) {
        reference_to(Field::affiliation, item++, Kind::actor, affiliation.to, visit);
    }
}

template <typename Visit>
void for_each_reference(const Outlet& outlet, Visit&& visit) {
    reference_to(Field::owner, 0, Kind::actor, outlet.owner, visit);
    reference_to(Field::outlet_actor, 0, Kind::actor, outlet.actor, visit);
}

template <typename Visit>
void for_each_reference(const Document& document, Visit&& visit) {
    references_to_all(Field::relays, 0, Kind::document, document.relays, visit);
    reference_to(Field::replaces, 0, Kind::document, document.replaces, visit);
    reference_to(Field::published_by, 0, Kind::outlet, document.outlet, visit);
    references_to_all(Field::author, 0, Kind::actor, document.authors, visit);
}

template <typename Visit>
void for_each_reference(const Claim& claim, Visit&& visit) {
    for (std::size_t link = 0; link < claim.links.size(); ++link) {
        references_to_all(static_cast<Field>(link), 0, Kind::claim, claim.links[link], visit);
    }
    reference_to(Field::event, 0, Kind::event, claim.event, visit);
    references_to_all(Field::speaker, 0, Kind::actor, claim.speakers, visit);
    references_to_all(Field::on_behalf_of, 0, Kind::actor, claim.on_behalf_of, visit);
    references_to_all(Field::party, 0, Kind::actor, claim.parties, visit);
    std::int64_t item = 0;
    for (const Appearance& appearance : claim.appearances) {
        if (appearance.implied) {
            continue;
        }
        reference_to(Field::appears_in, item, Kind::document, appearance.document, visit);
        reference_to(Field::appears_in_outlet, item, Kind::outlet, appearance.outlet, visit);
        references_to_all(Field::via, item, Kind::document, appearance.via, visit);
        references_to_all(Field::via_outlet, item, Kind::outlet, appearance.via_outlet, visit);
        ++item;
    }
}

/// Of what kind that is to which a reference leads.
Kind kind_of_target(Field field);

/// Puts a stored reference into the record whose rows are loaded already: references come in the
/// order of field, position and item. False where the record has no such field or item.
bool accept_reference(Event& event, Field field, std::size_t item, const std::string& id);
bool accept_reference(Actor& actor, Field field, std::size_t item, const std::string& id);
bool accept_reference(Outlet& outlet, Field field, std::size_t item, const std::string& id);
bool accept_reference(Document& document, Field field, std::size_t item, const std::string& id);
bool accept_reference(Claim& claim, Field field, std::size_t item, const std::string& id);

}  // namespace hearsay::store
