// SPDX-License-Identifier: Apache-2.0

#include "store/closure.hpp"

#include "store/columns.hpp"

#include <string>

namespace hearsay::store {

namespace {

// Fields of `reference` in these texts: 0 to 15 links, 5 revises, 6 retracts, 16 relays, 17
// replaces, 18 event, 22 appears in, 24 via. The current version of a record has the number of its
// key, and superseded ones are negative, so that current records are walked by keys within
// `reference` alone.

constexpr std::string_view last_recording_at = "SELECT max(number) FROM recording WHERE at <= ?";

constexpr std::string_view start_records = R"(
WITH RECURSIVE start(key) AS (
    SELECT value FROM json_each(?1)
)
)";

constexpr std::string_view start_claims = R"(
WITH RECURSIVE start(key) AS (
    SELECT value FROM json_each(?1)
    UNION ALL
    SELECT reference.version
    FROM json_each(?1) AS wanted
    CROSS JOIN reference
        ON reference.target = wanted.value AND reference.field = 18 AND reference.version > 0
)
)";

constexpr std::string_view start_forward = R"(
WITH RECURSIVE start(key) AS (
    SELECT value FROM json_each(?1)
    UNION
    SELECT reference.version
    FROM start
    CROSS JOIN reference
        ON reference.target = start.key AND reference.field BETWEEN 0 AND 16
        AND reference.version > 0
    UNION
    SELECT reference.target
    FROM start CROSS JOIN reference ON reference.version = start.key AND reference.field IN (22, 24)
)
)";

constexpr std::string_view reach_current = R"(
, reached(key) AS (
    SELECT start.key FROM start CROSS JOIN version ON version.version = start.key
    UNION
    SELECT reference.target
    FROM reached CROSS JOIN reference ON reference.version = reached.key
    UNION
    SELECT reference.version
    FROM reached
    CROSS JOIN reference
        ON reference.target = reached.key AND reference.field IN (5, 6, 17)
        AND reference.version > 0
)
SELECT record.kind, record.key, record.key, record.id
FROM reached CROSS JOIN record ON record.key = reached.key
)";

// The same as of recording ?2. A version held then if it began by then and had not ended.

constexpr std::string_view start_records_then = R"(
WITH RECURSIVE
held(key, version) AS NOT MATERIALIZED (
    SELECT key, version FROM version
    WHERE since <= ?2 AND (until IS NULL OR until > ?2)
),
start(key) AS (
    SELECT value FROM json_each(?1)
)
)";

constexpr std::string_view start_claims_then = R"(
WITH RECURSIVE
held(key, version) AS NOT MATERIALIZED (
    SELECT key, version FROM version
    WHERE since <= ?2 AND (until IS NULL OR until > ?2)
),
start(key) AS (
    SELECT value FROM json_each(?1)
    UNION
    SELECT held.key
    FROM json_each(?1) AS wanted
    CROSS JOIN reference ON reference.target = wanted.value AND reference.field = 18
    CROSS JOIN held ON held.version = reference.version
)
)";

constexpr std::string_view start_forward_then = R"(
WITH RECURSIVE
held(key, version) AS NOT MATERIALIZED (
    SELECT key, version FROM version
    WHERE since <= ?2 AND (until IS NULL OR until > ?2)
),
start(key) AS (
    SELECT value FROM json_each(?1)
    UNION
    SELECT held.key
    FROM start
    CROSS JOIN reference
        ON reference.target = start.key AND reference.field BETWEEN 0 AND 16
    CROSS JOIN held ON held.version = reference.version
    UNION
    SELECT reference.target
    FROM start
    CROSS JOIN held ON held.version = start.key
    CROSS JOIN reference ON reference.version = held.version AND reference.field IN (22, 24)
    UNION
    SELECT reference.target
    FROM start
    CROSS JOIN held ON held.key = start.key AND held.version < 0
    CROSS JOIN reference ON reference.version = held.version AND reference.field IN (22, 24)
)
)";

constexpr std::string_view reach_then = R"(
, reached(key, version) AS (
    SELECT held.key, held.version FROM start CROSS JOIN held ON held.version = start.key
    UNION
    SELECT held.key, held.version
    FROM start CROSS JOIN held ON held.key = start.key AND held.version < 0
    UNION
    SELECT held.key, held.version
    FROM reached
    CROSS JOIN reference ON reference.version = reached.version
    CROSS JOIN held ON held.version = reference.target
    UNION
    SELECT held.key, held.version
    FROM reached
    CROSS JOIN reference ON reference.version = reached.version
    CROSS JOIN held ON held.key = reference.target AND held.version < 0
    UNION
    SELECT held.key, held.version
    FROM reached
    CROSS JOIN reference
        ON reference.target = reached.key AND reference.field IN (5, 6, 17)
    CROSS JOIN held ON held.version = reference.version
)
SELECT record.kind, record.key, reached.version, record.id
FROM reached CROSS JOIN record ON record.key = reached.key
)";

std::string query(Reach reach, AsRecorded at) {
    const auto choose = [&](std::string_view current, std::string_view then) {
        return std::string(at ? then : current);
    };
    const std::string end = choose(reach_current, reach_then);
    switch (reach) {
    case Reach::claims_of_events:
        return choose(start_claims, start_claims_then) + end;
    case Reach::forward:
        return choose(start_forward, start_forward_then) + end;
    case Reach::records:
        break;
    }
    return choose(start_records, start_records_then) + end;
}

}  // namespace

AsRecorded recording_at(Database& database, std::optional<std::int64_t> known_at) {
    if (!known_at) {
        return std::nullopt;
    }
    Statement last(database, last_recording_at);
    last.bind(*known_at).step();
    return last.integer(0);
}

std::vector<Item>
closure(Database& database, const std::vector<std::int64_t>& keys, Reach reach, AsRecorded at) {
    const std::string json = json_of(keys);
    Statement rows(database, query(reach, at));
    if (at) {
        rows.bind(json, *at);
    } else {
        rows.bind(json);
    }
    return items_of(rows);
}

}  // namespace hearsay::store
