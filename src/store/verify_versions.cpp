// SPDX-License-Identifier: Apache-2.0

#include "store/chain.hpp"
#include "store/verify.hpp"

namespace hearsay::store {

namespace {

constexpr std::string_view begun_without_version = R"(
SELECT entry.kind, entry.id, entry.recording
FROM entry
WHERE entry.change < 2 AND NOT EXISTS (
    SELECT 1
    FROM record CROSS JOIN version
        ON version.version = record.key OR (version.key = record.key AND version.version < 0)
    WHERE record.kind = entry.kind AND record.id = entry.id AND version.since = entry.recording
)
ORDER BY entry.kind, entry.id, entry.recording
)";

constexpr std::string_view ended_without_version = R"(
SELECT entry.kind, entry.id, entry.recording
FROM entry
WHERE entry.change > 0 AND NOT EXISTS (
    SELECT 1
    FROM record CROSS JOIN version ON version.key = record.key AND version.version < 0
    WHERE record.kind = entry.kind AND record.id = entry.id AND version.until = entry.recording
)
ORDER BY entry.kind, entry.id, entry.recording
)";

constexpr std::string_view begun_without_entry = R"(
SELECT record.kind, record.id, version.since
FROM version CROSS JOIN record ON record.key = version.key
WHERE NOT EXISTS (
    SELECT 1
    FROM entry
    WHERE entry.recording = version.since AND entry.kind = record.kind AND entry.id = record.id
        AND entry.change < 2
)
)";

// Of current versions too: answers as of a recording go by `until` alone.
constexpr std::string_view ended_without_entry = R"(
SELECT record.kind, record.id, version.until
FROM version CROSS JOIN record ON record.key = version.key
WHERE version.until IS NOT NULL AND NOT EXISTS (
    SELECT 1
    FROM entry
    WHERE entry.recording = version.until AND entry.kind = record.kind AND entry.id = record.id
        AND entry.change > 0
)
)";

// Each version ends before the next one begins, or where it does; the current one is the last.
constexpr std::string_view out_of_turn = R"(
SELECT record.kind, record.id, turn.since
FROM (
    SELECT key, since, until, lead(since) OVER (PARTITION BY key ORDER BY since) AS next
    FROM version
    WHERE key IN (SELECT key FROM version WHERE version < 0)
) AS turn CROSS JOIN record ON record.key = turn.key
WHERE turn.until <= turn.since
    OR (turn.next IS NOT NULL AND (turn.until IS NULL OR turn.until > turn.next))
)";

constexpr std::string_view records_without_version = R"(
SELECT record.kind, record.id, 0
FROM record
WHERE NOT EXISTS (
    SELECT 1
    FROM version
    WHERE version.version = record.key OR (version.key = record.key AND version.version < 0)
)
)";

void each(
    Database& database,
    std::string_view sql,
    std::string_view says,
    std::string_view ends,
    Problems& problems
) {
    Statement rows(database, sql);
    while (rows.step()) {
        const std::int64_t number = rows.integer(2);
        problems.add(
            std::string(says) + (number == 0 ? "" : std::to_string(number)) + std::string(ends),
            RecordId{.kind = word<Kind>(rows, 0), .id = rows.text(1)}
        );
    }
}

}  // namespace

void verify_versions(Database& database, Problems& problems) {
    each(
        database, begun_without_version, "what recording ", " recorded of it is missing", problems
    );
    each(database, ended_without_version, "recording ", " did not end what was before", problems);
    each(
        database,
        begun_without_entry,
        "there is a version of it that recording ",
        " did not record",
        problems
    );
    each(
        database,
        ended_without_entry,
        "a version of it ends in recording ",
        ", which did not end it",
        problems
    );
    each(
        database,
        out_of_turn,
        "what recording ",
        " recorded of it does not end when the next version begins",
        problems
    );
    each(database, records_without_version, "nothing of it is recorded", "", problems);
}

}  // namespace hearsay::store
