// SPDX-License-Identifier: Apache-2.0

#include "store/shelf.hpp"

#include "store/boundary.hpp"

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

namespace hearsay {

void RecordShelf::Shelf::add(const Records& part) {
    for (const Event& event : part.events) {
        put(Kind::event, event);
    }
    for (const Actor& actor : part.actors) {
        put(Kind::actor, actor);
    }
    for (const Outlet& outlet : part.outlets) {
        put(Kind::outlet, outlet);
    }
    for (const Document& document : part.documents) {
        put(Kind::document, document);
    }
    for (const Claim& claim : part.claims) {
        put(Kind::claim, claim);
    }
    if (makes_dossiers_) {
        note_links(part);
    }
}

/// What dossiers follow against the direction of references.
void RecordShelf::Shelf::note_links(const Records& part) {
    for (const Document& document : part.documents) {
        if (!document.replaces.empty()) {
            replacing_[ids_->enter(Kind::document, document.replaces)].push_back(
                ids_->enter(Kind::document, document.id)
            );
        }
    }
    for (const Claim& claim : part.claims) {
        const IdNumber number = ids_->enter(Kind::claim, claim.id);
        by_event_[ids_->enter(Kind::event, claim.event)].push_back(number);
        for (const Link link : {Link::revises, Link::retracts}) {
            for (const std::string& target : claim.linked(link)) {
                amenders_[ids_->enter(Kind::claim, target)].push_back(number);
            }
        }
    }
}

std::vector<std::string> RecordShelf::Shelf::events_with_claims() const {
    std::vector<std::pair<std::size_t, std::string_view>> events;
    events.reserve(by_event_.size());
    for (const auto& [event, claims] : by_event_) {
        events.emplace_back(claims.size(), ids_->id(Kind::event, event));
    }
    std::ranges::sort(events, std::ranges::greater());
    std::vector<std::string> ids;
    ids.reserve(events.size());
    for (const auto& [count, id] : events) {
        ids.emplace_back(id);
    }
    return ids;
}

std::optional<Event> RecordShelf::Shelf::event(std::string_view id) const {
    return find<Event>(Kind::event, id);
}

std::optional<Actor> RecordShelf::Shelf::actor(std::string_view id) const {
    return find<Actor>(Kind::actor, id);
}

std::optional<Outlet> RecordShelf::Shelf::outlet(std::string_view id) const {
    return find<Outlet>(Kind::outlet, id);
}

std::optional<Document> RecordShelf::Shelf::document(std::string_view id) const {
    return find<Document>(Kind::document, id);
}

std::optional<Claim> RecordShelf::Shelf::claim(std::string_view id) const {
    return find<Claim>(Kind::claim, id);
}

std::vector<std::string> RecordShelf::Shelf::claims_on(std::string_view event) const {
    return listed(by_event_, Kind::event, event, Kind::claim);
}

std::vector<std::string> RecordShelf::Shelf::amenders_of(std::string_view claim) const {
    return listed(amenders_, Kind::claim, claim, Kind::claim);
}

std::vector<std::string> RecordShelf::Shelf::replacing(std::string_view document) const {
    return listed(replacing_, Kind::document, document, Kind::document);
}

template <typename Record>
void RecordShelf::Shelf::put(Kind kind, const Record& record) {
    packed_.clear();
    store::pack(record, packed_);
    const auto size = static_cast<std::uint32_t>(packed_.size());
    packed_.resize((packed_.size() + aligned_to - 1) / aligned_to * aligned_to);
    const IdNumber number = ids_->enter(kind, record.id);
    if (makes_dossiers_) {
        note_place(kind, record.id, number);
    }
    const std::uint64_t begin = spool_.put(packed_) / aligned_to;
    if (begin > std::numeric_limits<std::uint32_t>::max()) {
        store::fail("there are more records than can be put aside");
    }
    const Slot slot{.begin = static_cast<std::uint32_t>(begin), .size = size, .id = number};
    Row& row = rows_[static_cast<std::size_t>(kind)];
    if (makes_dossiers_) {
        row.slots.push_back(slot);
    } else {
        row.spooled.push_back(slot);
    }
}

/// Of the record that comes next.
void RecordShelf::Shelf::note_place(Kind kind, std::string_view id, IdNumber number) {
    Row& row = rows_[static_cast<std::size_t>(kind)];
    row.at.resize(std::max<std::size_t>(row.at.size(), ids_->size(kind)), only_named);
    if (row.at[number] != only_named) {
        store::fail(
            "the " + std::string(name_of(kind)) + " `" + std::string(id) + "` is there twice"
        );
    }
    row.at[number] = static_cast<std::uint32_t>(row.slots.size());
}

std::uint32_t RecordShelf::Shelf::place_of(Kind kind, std::string_view id) const {
    const std::optional<IdNumber> number = ids_->find(kind, id);
    return number && *number < row(kind).at.size() ? row(kind).at[*number] : only_named;
}

template <typename Record>
std::optional<Record> RecordShelf::Shelf::find(Kind kind, std::string_view id) const {
    const std::uint32_t place = place_of(kind, id);
    return place == only_named ? std::nullopt : std::optional(record<Record>(kind, place));
}

std::vector<std::string>
RecordShelf::Shelf::listed(const IdLists& lists, Kind of, std::string_view id, Kind what) const {
    std::vector<std::string> ids;
    const std::optional<IdNumber> number = ids_->find(of, id);
    if (const auto found = number ? lists.find(*number) : lists.end(); found != lists.end()) {
        ids.reserve(found->second.size());
        for (const IdNumber each : found->second) {
            ids.emplace_back(ids_->id(what, each));
        }
    }
    return ids;
}

RecordShelf::RecordShelf() : RecordShelf(std::make_shared<IdNumbers>()) {}

RecordShelf::RecordShelf(std::shared_ptr<IdNumbers> ids, Use use)
    : shelf_(std::make_unique<Shelf>(std::move(ids), use)) {}

RecordShelf::~RecordShelf() = default;

std::optional<StoreError> RecordShelf::add(const Records& part) {
    const auto added = store::guarded<bool>([&] {
        shelf_->add(part);
        return true;
    });
    return added ? std::nullopt : std::optional(added.error());
}

std::vector<std::string> RecordShelf::events_with_claims() const {
    return shelf_->events_with_claims();
}

Stored<std::optional<Dossier>> RecordShelf::dossier_of_event(std::string_view event) const {
    return store::guarded<std::optional<Dossier>>([&] { return dossier_from(*shelf_, event); });
}

}  // namespace hearsay
