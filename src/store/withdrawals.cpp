// SPDX-License-Identifier: Apache-2.0

#include "store/withdrawals.hpp"

#include "store/columns.hpp"
#include "store/load.hpp"
#include "store/lookup.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

namespace hearsay::store {

namespace {

constexpr std::string_view of_keys = "WITH wanted(key) AS (SELECT value FROM json_each(?1))";

constexpr std::string_view of_a_kind =
    "WITH wanted(key) AS (SELECT record.key FROM record WHERE record.kind = ?1)";

// The last version that ended by then is the one that was withdrawn where none holds. Beside max()
// SQLite takes the other columns from the row that has it.
constexpr std::string_view find_withdrawn = R"(
, gone(key, version, until) AS (
    SELECT wanted.key, version.version, max(version.until)
    FROM wanted
    CROSS JOIN version
        ON version.key = wanted.key AND version.version < 0 AND version.until <= ?2
    GROUP BY wanted.key
)
SELECT record.kind, record.key, gone.version, record.id, recording.number, recording.at,
    recording.made_by, recording.reason
FROM gone
CROSS JOIN record ON record.key = gone.key
CROSS JOIN recording ON recording.number = gone.until
WHERE NOT EXISTS (
    SELECT 1 FROM version AS held WHERE held.version = gone.key AND held.since <= ?2
) AND NOT EXISTS (
    SELECT 1 FROM version AS held
    WHERE held.key = gone.key AND held.version < 0 AND held.since <= ?2 AND held.until > ?2
)
ORDER BY record.kind, record.id
)";

constexpr std::array every_kind{
    Kind::event, Kind::actor, Kind::outlet, Kind::document, Kind::claim};

struct FoundWithdrawn {
    std::vector<Item> items;
    std::vector<Withdrawal> withdrawals;
};

FoundWithdrawn found_by(Statement& rows) {
    FoundWithdrawn found;
    while (rows.step()) {
        const auto kind = word<Kind>(rows, 0);
        found.items.push_back(
            {.kind = kind, .key = rows.integer(1), .version = rows.integer(2), .id = rows.text(3)}
        );
        found.withdrawals.push_back(
            {.record = {.kind = kind, .id = rows.text(3)},
             .recording = rows.integer(4),
             .at = rows.integer(5),
             .by = rows.text(6),
             .reason = rows.text(7)}
        );
    }
    return found;
}

std::int64_t last_of(AsRecorded at) {
    return at.value_or(std::numeric_limits<std::int64_t>::max());
}

/// Sorted.
std::vector<Withdrawal>
withdrawals_of_keys(Database& database, const std::vector<std::int64_t>& keys, AsRecorded at) {
    const std::string json = json_of(keys);
    Statement rows(database, std::string(of_keys) + std::string(find_withdrawn));
    rows.bind(json, last_of(at));
    auto found = found_by(rows).withdrawals;
    std::ranges::sort(found);
    return found;
}

}  // namespace

std::vector<Withdrawal>
withdrawals_of(Database& database, const std::vector<RecordId>& ids, AsRecorded at) {
    if (ids.empty()) {
        return {};
    }
    std::vector<std::int64_t> keys;
    for (const Kind kind : every_kind) {
        std::vector<std::string_view> of_kind;
        for (const RecordId& each : ids) {
            if (each.kind == kind) {
                of_kind.push_back(each.id);
            }
        }
        if (!of_kind.empty()) {
            const auto found = keys_of(database, kind, of_kind);
            keys.insert(keys.end(), found.begin(), found.end());
        }
    }
    return withdrawals_of_keys(database, keys, at);
}

std::vector<Withdrawal> withdrawals_of(Database& database, const IdSelection& records) {
    std::vector<Withdrawal> all;
    for (const Kind kind : every_kind) {
        for_each_some(records, kind, Among::selected, [&](const auto& ids) {
            auto some = withdrawals_of_keys(database, keys_of(database, kind, ids), std::nullopt);
            std::ranges::move(some, std::back_inserter(all));
        });
    }
    std::ranges::sort(all);
    return all;
}

WithdrawnRecords withdrawn(Database& database, Kind kind, AsRecorded at) {
    Statement rows(database, std::string(of_a_kind) + std::string(find_withdrawn));
    rows.bind(kind, last_of(at));
    FoundWithdrawn found = found_by(rows);
    return {
        .records = load(database, std::move(found.items)),
        .withdrawals = std::move(found.withdrawals)};
}

}  // namespace hearsay::store
