// SPDX-License-Identifier: Apache-2.0

#include <hearsay/shelf.hpp>

#include "store/boundary.hpp"
#include "store/packing.hpp"
#include "store/spool.hpp"
#include "text/interner.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>

namespace hearsay {

namespace {

using Number = std::uint32_t;

/// Where a packed record is.
struct Slot {
    std::uint64_t begin = 0;
    std::uint32_t size = 0;  ///< 0: it was only mentioned
};

/// Records of one kind, by the numbers of their ids.
struct Row {
    text::Interner ids;
    std::vector<Slot> slots;
};

using NumberLists = std::unordered_map<Number, std::vector<Number>>;

}  // namespace

class RecordShelf::Source : public RecordSource {
public:
    void add(const Records& part) {
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
            const Number number = put(Kind::document, document);
            if (!document.replaces.empty()) {
                replacing_[number_of(Kind::document, document.replaces)].push_back(number);
            }
        }
        for (const Claim& claim : part.claims) {
            const Number number = put(Kind::claim, claim);
            by_event_[number_of(Kind::event, claim.event)].push_back(number);
            for (const Link link : {Link::revises, Link::retracts}) {
                for (const std::string& target : claim.linked(link)) {
                    amenders_[number_of(Kind::claim, target)].push_back(number);
                }
            }
        }
    }

    [[nodiscard]] std::vector<std::string> events_with_claims() const {
        std::vector<std::pair<std::size_t, std::string_view>> events;
        for (const auto& [event, claims] : by_event_) {
            events.emplace_back(claims.size(), row(Kind::event).ids[event]);
        }
        std::ranges::sort(events, std::ranges::greater());
        std::vector<std::string> ids;
        ids.reserve(events.size());
        for (const auto& [count, id] : events) {
            ids.emplace_back(id);
        }
        return ids;
    }

    [[nodiscard]] std::optional<Event> event(std::string_view id) const override {
        return find<Event>(Kind::event, id);
    }
    [[nodiscard]] std::optional<Actor> actor(std::string_view id) const override {
        return find<Actor>(Kind::actor, id);
    }
    [[nodiscard]] std::optional<Outlet> outlet(std::string_view id) const override {
        return find<Outlet>(Kind::outlet, id);
    }
    [[nodiscard]] std::optional<Document> document(std::string_view id) const override {
        return find<Document>(Kind::document, id);
    }
    [[nodiscard]] std::optional<Claim> claim(std::string_view id) const override {
        return find<Claim>(Kind::claim, id);
    }
    [[nodiscard]] std::vector<std::string> claims_on(std::string_view event) const override {
        return listed(by_event_, Kind::event, event, Kind::claim);
    }
    [[nodiscard]] std::vector<std::string> amenders_of(std::string_view claim) const override {
        return listed(amenders_, Kind::claim, claim, Kind::claim);
    }
    [[nodiscard]] std::vector<std::string> replacing(std::string_view document) const override {
        return listed(replacing_, Kind::document, document, Kind::document);
    }

private:
    [[nodiscard]] const Row& row(Kind kind) const { return rows_[static_cast<std::size_t>(kind)]; }

    Number number_of(Kind kind, std::string_view id) {
        Row& row = rows_[static_cast<std::size_t>(kind)];
        const Number number = row.ids.enter(id);
        row.slots.resize(std::max<std::size_t>(row.slots.size(), row.ids.size()));
        return number;
    }

    template <typename Record>
    Number put(Kind kind, const Record& record) {
        packed_.clear();
        store::pack(record, packed_);
        const Number number = number_of(kind, record.id);
        rows_[static_cast<std::size_t>(kind)].slots[number] = {
            .begin = spool_.put(packed_), .size = static_cast<std::uint32_t>(packed_.size())};
        return number;
    }

    template <typename Record>
    [[nodiscard]] std::optional<Record> find(Kind kind, std::string_view id) const {
        const std::optional<Number> number = row(kind).ids.find(id);
        if (!number || row(kind).slots[*number].size == 0) {
            return std::nullopt;
        }
        const Slot& slot = row(kind).slots[*number];
        return store::unpacked<Record>(spool_.read(slot.begin, slot.size));
    }

    [[nodiscard]] std::vector<std::string>
    listed(const NumberLists& lists, Kind of, std::string_view id, Kind what) const {
        std::vector<std::string> ids;
        const std::optional<Number> number = row(of).ids.find(id);
        if (const auto found = number ? lists.find(*number) : lists.end(); found != lists.end()) {
            for (const Number each : found->second) {
                ids.emplace_back(row(what).ids[each]);
            }
        }
        return ids;
    }

    std::array<Row, 5> rows_;
    NumberLists by_event_;
    NumberLists amenders_;   ///< who revises or retracts each claim
    NumberLists replacing_;  ///< what replaces each document
    store::Spool spool_;
    std::string packed_;  ///< of the record at hand
};

RecordShelf::RecordShelf() : source_(std::make_unique<Source>()) {}

RecordShelf::~RecordShelf() = default;

std::optional<StoreError> RecordShelf::add(const Records& part) {
    const auto added = store::guarded<bool>([&] {
        source_->add(part);
        return true;
    });
    return added ? std::nullopt : std::optional(added.error());
}

std::vector<std::string> RecordShelf::events_with_claims() const {
    return source_->events_with_claims();
}

Stored<std::optional<Dossier>> RecordShelf::dossier_of_event(std::string_view event) const {
    return store::guarded<std::optional<Dossier>>([&] { return dossier_from(*source_, event); });
}

}  // namespace hearsay
