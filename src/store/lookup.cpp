// SPDX-License-Identifier: Apache-2.0

#include "store/lookup.hpp"

#include "store/columns.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <span>

namespace hearsay::store {

namespace {

constexpr std::string_view find_current = R"(
SELECT record.kind, record.key, version.version, record.id
FROM record CROSS JOIN version ON version.version = record.key
WHERE record.kind = ?1 AND record.id = ?2
)";

constexpr std::string_view find_then = R"(
SELECT record.kind, record.key, version.version, record.id
FROM record CROSS JOIN version ON version.version = record.key
WHERE record.kind = ?1 AND record.id = ?2 AND version.since <= ?3
UNION ALL
SELECT record.kind, record.key, version.version, record.id
FROM record CROSS JOIN version ON version.key = record.key AND version.version < 0
WHERE record.kind = ?1 AND record.id = ?2 AND version.since <= ?3 AND version.until > ?3
)";

constexpr std::string_view all_current = R"(
SELECT record.kind, record.key, version.version, record.id
FROM record CROSS JOIN version ON version.version = record.key
WHERE record.kind = ?1
)";

constexpr std::string_view all_then = R"(
SELECT record.kind, record.key, version.version, record.id
FROM version CROSS JOIN record ON record.key = version.key AND record.kind = ?1
WHERE version.since <= ?2 AND (version.until IS NULL OR version.until > ?2)
)";

constexpr std::string_view keys_current = R"(
SELECT record.kind, record.key, version.version, record.id
FROM json_each(?1) AS wanted
CROSS JOIN version ON version.version = wanted.value
CROSS JOIN record ON record.key = version.key
)";

constexpr std::string_view keys_then = R"(
SELECT record.kind, record.key, version.version, record.id
FROM json_each(?1) AS wanted
CROSS JOIN version ON version.version = wanted.value AND version.since <= ?2
CROSS JOIN record ON record.key = version.key
UNION ALL
SELECT record.kind, record.key, version.version, record.id
FROM json_each(?1) AS wanted
CROSS JOIN version
    ON version.key = wanted.value AND version.version < 0 AND version.since <= ?2
    AND version.until > ?2
CROSS JOIN record ON record.key = version.key
)";

constexpr std::string_view find_keys = R"(
SELECT record.key
FROM json_each(?1) AS wanted CROSS JOIN record ON record.kind = ?2 AND record.id = wanted.value
)";

constexpr std::string_view select_files = R"(
SELECT DISTINCT file.identity
FROM json_each(?1) AS wanted
CROSS JOIN record ON record.kind = ?2 AND record.id = wanted.value
CROSS JOIN version ON version.version = record.key
CROSS JOIN file ON file.file = version.file
)";

constexpr std::string_view select_places = R"(
SELECT record.id, file.path, file.identity
FROM json_each(?1) AS wanted
CROSS JOIN record ON record.kind = ?2 AND record.id = wanted.value
CROSS JOIN version ON version.version = record.key
CROSS JOIN file ON file.file = version.file
)";

constexpr std::string_view select_ids_of_kind = R"(
SELECT record.id
FROM record CROSS JOIN version ON version.version = record.key
WHERE record.kind = ?
ORDER BY record.id
)";

constexpr std::string_view referrers_current = R"(
SELECT DISTINCT record.kind, record.id
FROM reference CROSS JOIN record ON record.key = reference.version
WHERE reference.target = ? AND reference.version > 0
ORDER BY record.kind, record.id
)";

constexpr std::string_view referrers_then = R"(
SELECT DISTINCT record.kind, record.id
FROM reference
CROSS JOIN version
    ON version.version = reference.version AND version.since <= ?2
    AND (version.until IS NULL OR version.until > ?2)
CROSS JOIN record ON record.key = version.key
WHERE reference.target = ?1
ORDER BY record.kind, record.id
)";

/// What SQLite makes of a list of a million takes a hundred megabytes.
constexpr std::size_t most_ids_at_once = 16'384;

using IdsOfKinds = std::array<std::vector<std::string_view>, 5>;

IdsOfKinds split_by_kind(const std::vector<RecordId>& ids) {
    IdsOfKinds by_kind;
    for (const RecordId& each : ids) {
        by_kind[static_cast<std::size_t>(each.kind)].push_back(each.id);
    }
    return by_kind;
}

}  // namespace

std::vector<Item> find_item(Database& database, Kind kind, std::string_view id, AsRecorded at) {
    Statement rows(database, at ? find_then : find_current);
    if (at) {
        rows.bind(kind, id, *at);
    } else {
        rows.bind(kind, id);
    }
    return items_of(rows);
}

std::vector<Item> all_items(Database& database, Kind kind, AsRecorded at) {
    Statement rows(database, at ? all_then : all_current);
    if (at) {
        rows.bind(kind, *at);
    } else {
        rows.bind(kind);
    }
    return items_of(rows);
}

std::vector<Item>
items_at(Database& database, const std::vector<std::int64_t>& keys, AsRecorded at) {
    const std::string json = json_of(keys);
    Statement rows(database, at ? keys_then : keys_current);
    if (at) {
        rows.bind(json, *at);
    } else {
        rows.bind(json);
    }
    return items_of(rows);
}

std::vector<std::int64_t>
keys_of(Database& database, Kind kind, const std::vector<std::string_view>& ids) {
    std::vector<std::int64_t> keys;
    const std::string json = json_of(ids);
    Statement rows(database, find_keys);
    rows.bind(json, kind);
    while (rows.step()) {
        keys.push_back(rows.integer(0));
    }
    return keys;
}

std::vector<RecordId>
recorded(Database& database, const std::vector<RecordId>& ids, AsRecorded at) {
    const IdsOfKinds by_kind = split_by_kind(ids);
    std::vector<std::int64_t> keys;
    for (std::size_t kind = 0; kind < by_kind.size(); ++kind) {
        if (!by_kind[kind].empty()) {
            const auto of_kind = keys_of(database, static_cast<Kind>(kind), by_kind[kind]);
            keys.insert(keys.end(), of_kind.begin(), of_kind.end());
        }
    }
    std::set<RecordId> found;
    for (const Item& item : items_at(database, keys, at)) {
        found.insert({item.kind, item.id});
    }
    return {found.begin(), found.end()};
}

std::vector<std::string> files_holding(Database& database, const IdSelection& records) {
    std::set<std::string> files;
    Statement rows(database, select_files);
    for (const Kind kind : {Kind::event, Kind::actor, Kind::outlet, Kind::document, Kind::claim}) {
        for_each_some(records, kind, Among::selected, [&](const auto& some) {
            const std::string json = json_of(some);
            rows.bind(json, kind);
            while (rows.step()) {
                files.insert(rows.text(0));
            }
        });
    }
    return {files.begin(), files.end()};
}

std::vector<RecordInFile> standing_in(Database& database, const std::vector<RecordId>& ids) {
    const IdsOfKinds by_kind = split_by_kind(ids);
    std::vector<RecordInFile> places;
    places.reserve(ids.size());
    Statement rows(database, select_places);
    for (std::size_t number = 0; number < by_kind.size(); ++number) {
        const auto kind = static_cast<Kind>(number);
        const std::span<const std::string_view> of_kind(by_kind[number]);
        for (std::size_t i = 0; i < of_kind.size(); i += most_ids_at_once) {
            const auto some = of_kind.subspan(i, std::min(most_ids_at_once, of_kind.size() - i));
            const std::string json = json_of(std::vector(some.begin(), some.end()));
            rows.bind(json, kind);
            while (rows.step()) {
                places.push_back(
                    {.record = {.kind = kind, .id = rows.text(0)},
                     .file = rows.text(1),
                     .identity = rows.text(2)}
                );
            }
        }
    }
    std::ranges::sort(places);
    return places;
}

void for_each_some(
    const IdSelection& from,
    Kind kind,
    Among among,
    const std::function<void(const std::vector<std::string_view>& ids)>& visit
) {
    const IdNumbers& ids = from.ids();
    std::vector<std::string_view> some;
    for (IdNumbers::Number number = 0; number < ids.size(kind); ++number) {
        if (from.contains(kind, number) == (among == Among::selected)) {
            some.push_back(ids.id(kind, number));
        }
        if (some.size() == most_ids_at_once) {
            visit(some);
            some.clear();
        }
    }
    if (!some.empty()) {
        visit(some);
    }
}

std::vector<std::string> ids_of(Database& database, Kind kind) {
    std::vector<std::string> ids;
    Statement rows(database, select_ids_of_kind);
    rows.bind(kind);
    while (rows.step()) {
        ids.push_back(rows.text(0));
    }
    return ids;
}

std::vector<RecordId> referrers(Database& database, std::int64_t key, AsRecorded at) {
    std::vector<RecordId> ids;
    Statement rows(database, at ? referrers_then : referrers_current);
    if (at) {
        rows.bind(key, *at);
    } else {
        rows.bind(key);
    }
    while (rows.step()) {
        ids.push_back({.kind = word<Kind>(rows, 0), .id = rows.text(1)});
    }
    return ids;
}

}  // namespace hearsay::store
