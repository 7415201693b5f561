// SPDX-License-Identifier: Apache-2.0

#include "store/superseding.hpp"

#include "store/columns.hpp"
#include "store/load.hpp"
#include "store/search_text.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace hearsay::store {

namespace {

constexpr std::string_view lowest_version = "SELECT min(version) FROM version";

// Everything that belongs to a version follows by its foreign keys. Many at once, because SQLite
// keeps what one statement might have to take back: each page that it changes, once a statement.
constexpr std::string_view end_versions = R"(
UPDATE version
SET version = ?1 - ended.key, until = ?2
FROM json_each(?3) AS ended
WHERE version.version = ended.value
)";

constexpr std::string_view unindex_text =
    "INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)";

/// Old versions are loaded by so many at once, to bound the memory.
constexpr std::size_t ended_at_once = 1000;

}  // namespace

Superseding::Superseding(Database& database)
    : database_(&database), end_(database, end_versions), unindex_(database, unindex_text),
      lowest_(std::min<std::int64_t>(0, single_integer(database, lowest_version))) {}

void Superseding::unindex(const Records& old, std::span<const Item> items) {
    std::vector<std::pair<std::int64_t, std::string>> texts;
    texts.reserve(items.size());
    const auto add = [&](const auto& records) {
        for (std::size_t i = 0; i < records.size(); ++i) {
            texts.emplace_back(items[i].key, indexed_text(records[i]));
        }
    };
    add(old.events);
    add(old.actors);
    add(old.outlets);
    add(old.documents);
    add(old.claims);
    // FTS5 writes out what it has gathered whenever a key is lower than the last.
    std::ranges::sort(texts, {}, &std::pair<std::int64_t, std::string>::first);
    for (const auto& [key, text] : texts) {
        unindex_.run(key, text);
    }
}

void Superseding::end(std::span<const Item> items, std::int64_t recording) {
    while (!items.empty()) {
        std::vector<Item> some(
            items.begin(),
            items.begin() + static_cast<std::ptrdiff_t>(std::min(items.size(), ended_at_once))
        );
        items = items.subspan(some.size());
        std::ranges::sort(some, {}, &Item::id);  // the order in which they are loaded
        unindex(load(*database_, some), some);
        std::vector<std::int64_t> versions;
        versions.reserve(some.size());
        for (const Item& item : some) {
            versions.push_back(item.key);
        }
        end_.run(lowest_ - 1, recording, json_of(versions));
        lowest_ -= static_cast<std::int64_t>(versions.size());
    }
}

}  // namespace hearsay::store
