// SPDX-License-Identifier: Apache-2.0

#include "store/answers.hpp"
#include "store/chain.hpp"
#include "store/closure.hpp"
#include "store/columns.hpp"
#include "store/load.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace hearsay::store {

namespace {

constexpr std::string_view select_recordings =
    "SELECT number, at, made_by, tool, reason, digest FROM recording ORDER BY number";

constexpr std::string_view select_head =
    "SELECT digest FROM recording ORDER BY number DESC LIMIT 1";

constexpr std::string_view select_last =
    "SELECT number, at, digest FROM recording WHERE number <= ? ORDER BY number DESC LIMIT 1";

constexpr std::string_view any_entry = "SELECT 1 FROM entry LIMIT 1";

constexpr std::string_view select_all_sources = R"(
SELECT source.recording, file.path, file.identity, source.size, source.sha256, source.recorder
FROM recording_file AS source CROSS JOIN file ON file.file = source.file
ORDER BY source.recording, file.identity
)";

constexpr std::string_view select_all_entries =
    "SELECT recording, kind, id, change FROM entry ORDER BY recording, kind, id";

constexpr std::string_view select_versions = R"(
SELECT version.version, version.since, version.until, record.key
FROM record
CROSS JOIN version
    ON version.version = record.key OR (version.key = record.key AND version.version < 0)
WHERE record.kind = ? AND record.id = ?
ORDER BY version.since
)";

// Fields of `reference`: 18 event, 19 to 25 whom a claim names, where it stands and what it came
// via, 26 outlet of a document.
constexpr std::string_view select_ever_of_event = R"(
WITH of_event(key) AS (
    SELECT record.key FROM record WHERE record.kind = 0 AND record.id = ?
),
claimed(version) AS (
    SELECT reference.version
    FROM of_event
    CROSS JOIN reference ON reference.target = of_event.key AND reference.field = 18
),
named(key) AS (
    SELECT DISTINCT reference.target
    FROM claimed
    CROSS JOIN reference
        ON reference.version = claimed.version AND reference.field BETWEEN 19 AND 25
),
ever(key) AS (
    SELECT key FROM of_event
    UNION
    SELECT version.key
    FROM claimed CROSS JOIN version ON version.version = claimed.version
    UNION
    SELECT key FROM named
    UNION
    SELECT reference.target
    FROM named CROSS JOIN reference ON reference.version = named.key AND reference.field = 26
    UNION
    SELECT reference.target
    FROM named
    CROSS JOIN version ON version.key = named.key AND version.version < 0
    CROSS JOIN reference ON reference.version = version.version AND reference.field = 26
)
SELECT record.kind, record.id
FROM ever CROSS JOIN record ON record.key = ever.key
ORDER BY record.kind, record.id
)";

/// The one with that number: what belongs to none is in no recording that hearsay made.
Recording& numbered(std::map<std::int64_t, Recording>& recordings, std::int64_t number) {
    const auto found = recordings.find(number);
    if (found == recordings.end()) {
        fail_corrupt("there is no recording " + std::to_string(number));
    }
    return found->second;
}

void add_sources(Database& database, std::map<std::int64_t, Recording>& recordings) {
    Statement rows(database, select_all_sources);
    while (rows.step()) {
        Recording& recording = numbered(recordings, rows.integer(0));
        SourceFile& file = recording.files.emplace_back();
        file.path = rows.text(1);
        file.identity = rows.text(2);
        file.size = static_cast<std::uint64_t>(rows.integer(3));
        file.sha256 = rows.text(4);
        file.recorder = rows.text(5);
    }
}

void add_changes(Database& database, std::map<std::int64_t, Recording>& recordings) {
    Statement rows(database, select_all_entries);
    while (rows.step()) {
        Recording& recording = numbered(recordings, rows.integer(0));
        RecordId id{.kind = word<Kind>(rows, 1), .id = rows.text(2)};
        switch (entry_change(rows, 3)) {
        case EntryChange::added:
            recording.added.push_back(std::move(id));
            break;
        case EntryChange::changed:
            recording.changed.push_back(std::move(id));
            break;
        case EntryChange::withdrawn:
            recording.withdrawn.push_back(std::move(id));
            break;
        }
    }
}

std::string joined_recorders(const std::vector<SourceFile>& files) {
    std::set<std::string_view> recorders;
    for (const SourceFile& file : files) {
        if (!file.recorder.empty()) {
            recorders.insert(file.recorder);
        }
    }
    std::string all;
    for (const std::string_view recorder : recorders) {
        (all += all.empty() ? "" : ", ") += recorder;
    }
    return all;
}

struct Span {
    std::int64_t version, since, key;
    std::optional<std::int64_t> until;
};

std::map<std::int64_t, Recording> bare_recordings(Database& database) {
    std::map<std::int64_t, Recording> recordings;
    Statement rows(database, select_recordings);
    while (rows.step()) {
        Recording& recording = recordings[rows.integer(0)];
        recording.number = rows.integer(0);
        recording.at = rows.integer(1);
        recording.by = rows.text(2);
        recording.tool = rows.text(3);
        recording.reason = rows.text(4);
        recording.digest = text::hex(digest(rows, 5));
    }
    return recordings;
}

/// The one record at a position of its list, alone.
Records alone(Records& records, Kind kind, std::size_t at) {
    Records one;
    switch (kind) {
    case Kind::event:
        one.events.push_back(records.events.at(at));
        break;
    case Kind::actor:
        one.actors.push_back(records.actors.at(at));
        break;
    case Kind::outlet:
        one.outlets.push_back(records.outlets.at(at));
        break;
    case Kind::document:
        one.documents.push_back(records.documents.at(at));
        break;
    case Kind::claim:
        one.claims.push_back(records.claims.at(at));
        break;
    }
    return one;
}

}  // namespace

std::string head(Database& database) {
    Statement last(database, select_head);
    if (last.step()) {
        return text::hex(digest(last, 0));
    }
    if (Statement(database, any_entry).step()) {
        fail_corrupt("what was recorded belongs to no recording");
    }
    return Verification{}.head;
}

std::optional<RecordingMark> last_mark(Database& database, Store::KnownAt known_at) {
    constexpr auto now = std::numeric_limits<std::int64_t>::max();
    Statement last(database, select_last);
    last.bind(recording_at(database, known_at).value_or(now));
    if (!last.step()) {
        return std::nullopt;
    }
    return RecordingMark{
        .number = last.integer(0), .at = last.integer(1), .digest = text::hex(digest(last, 2))};
}

std::vector<Recording> recordings(Database& database, Store::KnownAt known_at) {
    std::map<std::int64_t, Recording> by_number = bare_recordings(database);
    add_sources(database, by_number);
    add_changes(database, by_number);
    // Over all, so that what belongs to none is noticed.
    const AsRecorded last = recording_at(database, known_at);
    std::vector<Recording> all;
    for (auto& [number, recording] : by_number) {
        if (last && number > *last) {
            break;
        }
        recording.recorder = joined_recorders(recording.files);
        all.push_back(std::move(recording));
    }
    return all;
}

std::vector<RecordId> ever_of_event(Database& database, std::string_view event) {
    Statement rows(database, select_ever_of_event);
    rows.bind(event);
    std::vector<RecordId> ids;
    while (rows.step()) {
        ids.push_back({.kind = word<Kind>(rows, 0), .id = rows.text(1)});
    }
    return ids;
}

std::vector<Version> versions(Database& database, const RecordId& id) {
    std::vector<Span> spans;
    std::vector<Item> items;
    Statement rows(database, select_versions);
    rows.bind(id.kind, id.id);
    while (rows.step()) {
        spans.push_back({rows.integer(0), rows.integer(1), rows.integer(3), rows.maybe_integer(2)});
        items.push_back(
            {.kind = id.kind, .key = rows.integer(3), .version = rows.integer(0), .id = id.id}
        );
    }
    Records loaded = load(database, items);
    std::vector<std::int64_t> order;  // in which they were loaded
    order.reserve(spans.size());
    for (const Span& span : spans) {
        order.push_back(span.version);
    }
    std::ranges::sort(order);
    const std::map<std::int64_t, Recording> by_number = bare_recordings(database);
    std::vector<Version> all;
    const auto add = [&](std::int64_t number, const Records& record, bool withdrawn) {
        const auto made_by = by_number.find(number);
        if (made_by == by_number.end()) {
            fail_corrupt("there is no recording " + std::to_string(number));
        }
        all.push_back(
            {.recording = number,
             .at = made_by->second.at,
             .withdrawn = withdrawn,
             .by = made_by->second.by,
             .reason = made_by->second.reason,
             .record = record}
        );
    };
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const auto at = std::ranges::lower_bound(order, spans[i].version) - order.begin();
        const Records record = alone(loaded, id.kind, static_cast<std::size_t>(at));
        add(spans[i].since, record, false);
        const bool followed = i + 1 < spans.size() && spans[i + 1].since == spans[i].until;
        if (spans[i].until && !followed) {
            add(*spans[i].until, record, true);
        }
    }
    return all;
}

}  // namespace hearsay::store
