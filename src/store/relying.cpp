// SPDX-License-Identifier: Apache-2.0

#include "store/relying.hpp"

#include "store/closure.hpp"
#include "store/columns.hpp"
#include "store/content.hpp"
#include "store/load.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace hearsay::store {

namespace {

// Fields of `reference`: 0 to 15 links, 18 event, 19 speaker, 20 on behalf of, 22 document and 23
// outlet of an appearance, 26 outlet of a document, 29 actor of an outlet, 30 affiliation, 31 wider
// event.
constexpr std::string_view find_relying = R"(
WITH RECURSIVE relying(key) AS (
    SELECT value FROM json_each(?1)
    UNION
    SELECT reference.version
    FROM relying
    CROSS JOIN reference
        ON reference.target = relying.key AND reference.version > 0
        AND (reference.field BETWEEN 0 AND 15 OR reference.field IN (18, 19, 20, 22, 23, 26, 29, 30, 31))
)
SELECT record.kind, record.key, record.key, record.id
FROM relying CROSS JOIN record ON record.key = relying.key
)";

/// So many versions are held at a time.
constexpr std::size_t relying_at_once = 10'000;

/// Of a record, only what others rest on.
Event essence(const Event& event) {
    Event left;
    left.part_of = event.part_of;
    left.topics = event.topics;
    return left;
}

Actor essence(const Actor& actor) {
    Actor left;
    left.affiliations = actor.affiliations;
    return left;
}

Outlet essence(const Outlet& outlet) {
    Outlet left;
    left.actor = outlet.actor;
    return left;
}

Document essence(const Document& document) {
    Document left;
    left.outlet = document.outlet;
    left.authors = document.authors;
    return left;
}

Claim essence(const Claim& claim) {
    Claim left;
    left.event = claim.event;
    left.speakers = claim.speakers;
    left.on_behalf_of = claim.on_behalf_of;
    left.act = claim.act;
    left.topic = claim.topic;
    left.parties = claim.parties;
    left.roles = claim.roles;
    left.value = claim.value;
    left.answer = claim.answer;
    left.date = claim.date;
    left.links = claim.links;
    for (const auto& appearance : claim.appearances) {
        auto& place = left.appearances.emplace_back();
        place.document = appearance.document;
        place.outlet = appearance.outlet;
        place.via = appearance.via;
        place.via_outlet = appearance.via_outlet;
    }
    return left;
}

using Aspects = std::unordered_map<std::string, std::string>;  ///< by kind and id

std::string named(Kind kind, const std::string& id) {
    return std::string(name_of(kind)) + ' ' + id;
}

template <typename Record>
void add_aspects(Kind kind, const std::vector<Record>& records, Aspects& aspects) {
    for (const auto& record : records) {
        aspects[named(kind, record.id)] = canonical(essence(record));
    }
}

/// Of the current versions.
Aspects aspects_of(Database& database, const std::vector<Item>& items) {
    Aspects aspects;
    const Records records = load(database, items);
    add_aspects(Kind::event, records.events, aspects);
    add_aspects(Kind::actor, records.actors, aspects);
    add_aspects(Kind::outlet, records.outlets, aspects);
    add_aspects(Kind::document, records.documents, aspects);
    add_aspects(Kind::claim, records.claims, aspects);
    return aspects;
}

/// Of a record of the batch.
std::string aspect_of(const StubbedBatch& batch, Kind kind, std::size_t at) {
    std::string aspect;
    const auto take = [&aspect](const auto& record) { aspect = canonical(essence(record)); };
    for_each_kind([&]<typename Record>(Kind of, const Record*) {
        if (of == kind) {
            batch.visit<Record>(kind, at, take);
        }
    });
    return aspect;
}

}  // namespace

ReliedOn::ReliedOn(Database& database, const StubbedBatch& batch, const Plan& plan) {
    std::vector<Item> items;
    std::vector<std::size_t> places;  // in the batch, of each
    const auto compare = [&] {
        const auto before = aspects_of(database, items);
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto found = before.find(named(items[i].kind, items[i].id));
            if (found == before.end() ||
                found->second != aspect_of(batch, items[i].kind, places[i])) {
                changed_.push_back(items[i].key);
            }
        }
        items.clear();
        places.clear();
    };
    for_each_kind([&](Kind kind, const auto*) {
        const auto& planned = plan.records[static_cast<std::size_t>(kind)];
        for (std::size_t i = 0; i < planned.size(); ++i) {
            const auto key = planned[i].key;
            if (planned[i].change == Change::changed) {
                items.push_back(
                    {.kind = kind, .key = key, .version = key, .id = std::string(batch.id(kind, i))}
                );
                places.push_back(i);
                if (items.size() == relying_at_once) {
                    compare();
                }
            }
        }
    });
    compare();
    if (changed_.empty()) {
        return;
    }
    const auto& claims = plan.records[static_cast<std::size_t>(Kind::claim)];
    in_batch_.reserve(claims.size());
    for (const PlannedRecord& planned : claims) {
        in_batch_.push_back(planned.key);
    }
    std::ranges::sort(in_batch_);
}

std::vector<Item> ReliedOn::claims_relying(Database& database) const {
    if (changed_.empty()) {
        return {};
    }
    const std::string json = json_of(changed_);
    Statement rows(database, find_relying);
    rows.bind(json);
    std::vector<Item> claims = items_of(rows);
    std::erase_if(claims, [&](const Item& item) {
        return item.kind != Kind::claim || std::ranges::binary_search(in_batch_, item.key);
    });
    return claims;
}

bool ReliedOn::are_any(Database& database) const { return !claims_relying(database).empty(); }

ReliedOn::Relying ReliedOn::relying(Database& database) const {
    Relying relying;
    std::vector<Item> claims = claims_relying(database);
    if (claims.empty()) {
        return relying;
    }
    std::vector<std::int64_t> keys;
    std::vector<std::string> ids;
    for (const auto& claim : claims) {
        keys.push_back(claim.key);
        ids.push_back(claim.id);
    }
    std::ranges::sort(ids);
    std::vector<Item> around = closure(database, keys, Reach::records, std::nullopt);
    std::erase_if(around, [&](const Item& item) {
        return item.kind == Kind::claim && std::ranges::binary_search(ids, item.id);
    });
    relying.claims = load(database, std::move(claims));
    relying.around = load(database, std::move(around));
    return relying;
}

}  // namespace hearsay::store
