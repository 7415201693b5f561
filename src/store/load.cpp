// SPDX-License-Identifier: Apache-2.0

#include "store/load.hpp"

#include "store/columns.hpp"
#include "store/references.hpp"
#include "store/rows.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <unordered_map>

namespace hearsay::store {

namespace {

constexpr std::string_view select_references = R"(
SELECT wanted.key, reference.field, reference.ordinal, reference.target
FROM json_each(?) AS wanted CROSS JOIN reference ON reference.version = wanted.value
)";

constexpr std::string_view select_ids = R"(
SELECT record.key, record.kind, record.id
FROM json_each(?) AS wanted CROSS JOIN record ON record.key = wanted.value
)";

struct Target {
    Kind kind;
    std::string id;
};

using Ids = std::unordered_map<std::int64_t, Target>;

struct StoredReference {
    std::size_t item;  ///< position among the items
    Field field;
    std::size_t part;
    std::int64_t target;
};

std::vector<StoredReference> references_of(Database& database, const Versions& versions) {
    std::vector<StoredReference> references;
    Statement rows(database, select_references);
    rows.bind(versions.json);
    while (rows.step()) {
        references.push_back(
            {static_cast<std::size_t>(rows.integer(0)),
             static_cast<Field>(rows.integer(1)),
             item_of(rows.integer(2)),
             rows.integer(3)}
        );
    }
    return references;
}

/// Adds the ids of targets that are not known yet.
void look_up(Database& database, const std::vector<StoredReference>& references, Ids& ids) {
    std::vector<std::int64_t> missing;
    for (const StoredReference& reference : references) {
        if (!ids.contains(reference.target)) {
            missing.push_back(reference.target);
        }
    }
    std::ranges::sort(missing);
    // std::unique: clang 14 does not compile the ranges of libstdc++ here.
    missing.erase(std::unique(missing.begin(), missing.end()), missing.end());
    if (missing.empty()) {
        return;
    }
    const std::string json = json_of(missing);
    Statement rows(database, select_ids);
    rows.bind(json);
    while (rows.step()) {
        ids.emplace(rows.integer(0), Target{word<Kind>(rows, 1), rows.text(2)});
    }
}

/// Reads the items of one kind.
template <typename Record, typename Read>
void read_kind(
    Database& database, std::span<const Item> items, Read read, std::vector<Record>& records
) {
    if (items.empty()) {
        return;
    }
    std::vector<std::int64_t> numbers;
    for (const Item& item : items) {
        numbers.push_back(item.version);
    }
    records = read(database, Versions(numbers));
    for (std::size_t i = 0; i < items.size(); ++i) {
        records[i].id = items[i].id;
    }
}

bool accept(
    Records& records,
    Kind kind,
    std::size_t at,
    const StoredReference& reference,
    const std::string& id
) {
    switch (kind) {
    case Kind::event:
        return accept_reference(records.events[at], reference.field, reference.part, id);
    case Kind::actor:
        return accept_reference(records.actors[at], reference.field, reference.part, id);
    case Kind::outlet:
        return accept_reference(records.outlets[at], reference.field, reference.part, id);
    case Kind::document:
        return accept_reference(records.documents[at], reference.field, reference.part, id);
    case Kind::claim:
        return accept_reference(records.claims[at], reference.field, reference.part, id);
    }
    return false;
}

}  // namespace

Versions::Versions(const std::vector<std::int64_t>& numbers)
    : json(json_of(numbers)), count(numbers.size()) {}

void Versions::check(std::size_t rows) const {
    if (rows != count) {
        fail_corrupt("the content of some records is missing");
    }
}

Records load(Database& database, std::vector<Item> items) {
    std::ranges::sort(items, [](const Item& a, const Item& b) {
        return std::tie(a.kind, a.id, a.version) < std::tie(b.kind, b.id, b.version);
    });
    std::array<std::size_t, 6> first{};
    for (std::size_t kind = 0; kind <= 5; ++kind) {
        first[kind] = static_cast<std::size_t>(
            std::ranges::lower_bound(items, static_cast<Kind>(kind), {}, &Item::kind) -
            items.begin()
        );
    }
    const auto of_kind = [&](Kind kind) {
        const auto k = static_cast<std::size_t>(kind);
        return std::span<const Item>(items).subspan(first[k], first[k + 1] - first[k]);
    };
    Records records;
    read_kind(database, of_kind(Kind::event), read_events, records.events);
    read_kind(database, of_kind(Kind::actor), read_actors, records.actors);
    read_kind(database, of_kind(Kind::outlet), read_outlets, records.outlets);
    read_kind(database, of_kind(Kind::document), read_documents, records.documents);
    read_kind(database, of_kind(Kind::claim), read_claims, records.claims);

    Ids ids;
    std::vector<std::int64_t> numbers;
    for (const Item& item : items) {
        ids.emplace(item.key, Target{item.kind, item.id});
        numbers.push_back(item.version);
    }
    const std::vector<StoredReference> references = references_of(database, Versions(numbers));
    look_up(database, references, ids);
    for (const StoredReference& reference : references) {
        const Kind kind = items[reference.item].kind;
        const auto target = ids.find(reference.target);
        if (target == ids.end() || target->second.kind != kind_of_target(reference.field) ||
            !accept(
                records,
                kind,
                reference.item - first[static_cast<std::size_t>(kind)],
                reference,
                target->second.id
            )) {
            fail_corrupt("`" + items[reference.item].id + "` has a reference that it cannot have");
        }
    }
    return records;
}

std::vector<Item> items_of(Statement& rows) {
    std::vector<Item> items;
    while (rows.step()) {
        items.push_back(
            {.kind = word<Kind>(rows, 0),
             .key = rows.integer(1),
             .version = rows.integer(2),
             .id = rows.text(3)}
        );
    }
    return items;
}

Records load(Database& database, std::vector<Item> items, AsRecorded at) {
    Records records = load(database, std::move(items));
    if (at) {
        const auto forget_places = [](auto& all) {
            for (auto& record : all) {
                record.recorded_at = {};
            }
        };
        forget_places(records.events);
        forget_places(records.actors);
        forget_places(records.outlets);
        forget_places(records.documents);
        forget_places(records.claims);
    }
    return records;
}

}  // namespace hearsay::store
