// SPDX-License-Identifier: Apache-2.0

#include "store/answers.hpp"
#include "store/columns.hpp"
#include "store/lookup.hpp"
#include "store/references.hpp"

#include <algorithm>
#include <limits>
#include <memory>

namespace hearsay::store {

namespace {

// Fields 0 to 15 are links.
constexpr std::string_view find_linking = R"(
SELECT DISTINCT reference.version
FROM json_each(?1) AS wanted
CROSS JOIN record ON record.kind = ?2 AND record.id = wanted.value
CROSS JOIN reference
    ON reference.target = record.key AND reference.field BETWEEN 0 AND 15
    AND reference.version > 0
)";

// 16 relays, 22 appears in, 24 via; what replaces a document is followed by closures.
constexpr std::string_view find_around_document = R"(
SELECT DISTINCT version.key
FROM reference
CROSS JOIN version
    ON version.version = reference.version AND version.since <= ?2
    AND (version.until IS NULL OR version.until > ?2)
WHERE reference.target = ?1 AND reference.field IN (16, 22, 24)
ORDER BY version.key
)";

// 18 event, 31 part of.
constexpr std::string_view find_parts = R"(
SELECT record.id, event.title, (
    SELECT count(DISTINCT of_part.key)
    FROM reference AS of_event
    CROSS JOIN version AS of_part
        ON of_part.version = of_event.version AND of_part.since <= ?2
        AND (of_part.until IS NULL OR of_part.until > ?2)
    WHERE of_event.target = record.key AND of_event.field = 18
), event.date
FROM record AS whole
CROSS JOIN reference ON reference.target = whole.key AND reference.field = 31
CROSS JOIN version
    ON version.version = reference.version AND version.since <= ?2
    AND (version.until IS NULL OR version.until > ?2)
CROSS JOIN record ON record.key = version.key
CROSS JOIN event ON event.version = version.version
WHERE whole.kind = 0 AND whole.id = ?1
ORDER BY record.id
)";

// 18 event.
constexpr std::string_view find_claims_on = R"(
SELECT event.id, claim.id
FROM json_each(?1) AS wanted
CROSS JOIN record AS event ON event.kind = 0 AND event.id = wanted.value
CROSS JOIN reference
    ON reference.target = event.key AND reference.field = 18 AND reference.version > 0
CROSS JOIN record AS claim ON claim.key = reference.version
)";

std::vector<PartOfEvent>
parts_of(Database& database, std::string_view event, Store::KnownAt known_at) {
    constexpr auto now = std::numeric_limits<std::int64_t>::max();
    Statement rows(database, find_parts);
    rows.bind(event, recording_at(database, known_at).value_or(now));
    std::vector<PartOfEvent> parts;
    while (rows.step()) {
        parts.push_back(
            {.id = std::string(rows.text(0)),
             .title = std::string(rows.text(1)),
             .claims = static_cast<std::size_t>(rows.integer(2)),
             .date = maybe_date(rows, 3)}
        );
    }
    return parts;
}

std::optional<Records> load_closure(
    Database& database, Kind kind, std::string_view id, Reach reach, Store::KnownAt known_at
) {
    const AsRecorded at = recording_at(database, known_at);
    const std::vector<Item> found = find_item(database, kind, id, at);
    if (found.empty()) {
        return std::nullopt;
    }
    return load(database, closure(database, {found.front().key}, reach, at), at);
}

template <typename Record>
void gather(Kind kind, const std::vector<Record>& records, IdNumbers& ids, IdSelection& held) {
    for (const Record& record : records) {
        held.select(kind, record.id);
        for_each_reference(record, [&](const Reference& to) { ids.enter(to.kind, to.id); });
    }
}

}  // namespace

std::optional<Dossier>
dossier_of_event(Database& database, std::string_view event, Store::KnownAt known_at) {
    std::optional<Records> records =
        load_closure(database, Kind::event, event, Reach::claims_of_events, known_at);
    if (!records) {
        return std::nullopt;
    }
    Dossier dossier{.event = std::string(event), .claim = {}, .records = std::move(*records)};
    dossier.parts = parts_of(database, event, known_at);
    finish(dossier);
    return dossier;
}

std::vector<EventOnRecord> events_with_others(
    Database& database, const std::vector<std::string>& events, const IdSelection& held
) {
    constexpr std::size_t at_once = 16'384;
    std::vector<EventOnRecord> found;
    Statement rows(database, find_claims_on);
    for (std::size_t i = 0; i < events.size(); i += at_once) {
        const auto first = events.begin() + static_cast<std::ptrdiff_t>(i);
        const auto some = std::min(at_once, events.size() - i);
        const std::vector<std::string_view> ids(first, first + static_cast<std::ptrdiff_t>(some));
        const std::string json = json_of(ids);
        rows.bind(json);
        EventOnRecord event;
        bool has_others = false;
        const auto end_event = [&] {
            if (has_others) {
                found.push_back(event);
            }
        };
        while (rows.step()) {
            if (rows.view(0) != event.event) {
                end_event();
                event = {.event = rows.text(0), .claims = 0};
                has_others = false;
            }
            ++event.claims;
            has_others = has_others || !held.contains(Kind::claim, rows.view(1));
        }
        end_event();
    }
    return found;
}

Records records_of_events(Database& database, const std::vector<std::string>& events) {
    const std::vector<std::string_view> ids(events.begin(), events.end());
    const auto keys = keys_of(database, Kind::event, ids);
    return load(database, closure(database, keys, Reach::claims_of_events, std::nullopt));
}

Dossier dossier_of_events(
    Database& database, const std::vector<std::string>& events, Store::KnownAt known_at
) {
    const AsRecorded at = recording_at(database, known_at);
    std::vector<Item> items;
    if (events.empty()) {
        for (const auto kind :
             {Kind::event, Kind::actor, Kind::outlet, Kind::document, Kind::claim}) {
            const std::vector<Item> of_kind = all_items(database, kind, at);
            items.insert(items.end(), of_kind.begin(), of_kind.end());
        }
    } else {
        const std::vector<std::string_view> ids(events.begin(), events.end());
        items = closure(database, keys_of(database, Kind::event, ids), Reach::claims_of_events, at);
    }
    Dossier dossier;
    dossier.records = load(database, std::move(items), at);
    finish(dossier);
    return dossier;
}

std::optional<Dossier> dossier_of_claim(
    Database& database, std::string_view claim, bool forward, Store::KnownAt known_at
) {
    const Reach reach = forward ? Reach::forward : Reach::records;
    std::optional<Records> records = load_closure(database, Kind::claim, claim, reach, known_at);
    if (!records) {
        return std::nullopt;
    }
    Dossier dossier{.event = {}, .claim = std::string(claim), .records = std::move(*records)};
    finish(dossier);
    return dossier;
}

std::optional<Dossier>
dossier_of_document(Database& database, std::string_view document, Store::KnownAt known_at) {
    const AsRecorded at = recording_at(database, known_at);
    const std::vector<Item> found = find_item(database, Kind::document, document, at);
    if (found.empty()) {
        return std::nullopt;
    }
    std::vector<std::int64_t> keys{found.front().key};
    Statement around(database, find_around_document);
    around.bind(keys.front(), at.value_or(std::numeric_limits<std::int64_t>::max()));
    while (around.step()) {
        keys.push_back(around.integer(0));
    }
    Dossier dossier;
    dossier.records = load(database, closure(database, keys, Reach::records, at), at);
    finish(dossier);
    return dossier;
}

Records surroundings(Database& database, const Records& fresh) {
    const auto ids = std::make_shared<IdNumbers>();
    IdSelection held(ids);
    gather(Kind::event, fresh.events, *ids, held);
    gather(Kind::actor, fresh.actors, *ids, held);
    gather(Kind::outlet, fresh.outlets, *ids, held);
    gather(Kind::document, fresh.documents, *ids, held);
    gather(Kind::claim, fresh.claims, *ids, held);
    return surroundings(database, held);
}

/// The records that are referred to, what links to those that are held, and what checks need to
/// follow of both; but none that is held.
Records surroundings(Database& database, const IdSelection& held) {
    std::vector<std::int64_t> keys;
    for (const Kind kind : {Kind::event, Kind::actor, Kind::outlet, Kind::document, Kind::claim}) {
        for_each_some(held, kind, Among::others, [&](const auto& wanted) {
            const auto found = keys_of(database, kind, wanted);
            keys.insert(keys.end(), found.begin(), found.end());
        });
    }
    Statement linking(database, find_linking);
    for_each_some(held, Kind::claim, Among::selected, [&](const auto& claims) {
        const std::string json = json_of(claims);
        linking.bind(json, Kind::claim);
        while (linking.step()) {
            keys.push_back(linking.integer(0));
        }
    });
    std::vector<Item> items = closure(database, keys, Reach::records, std::nullopt);
    std::erase_if(items, [&](const Item& item) { return held.contains(item.kind, item.id); });
    return load(database, std::move(items));
}

}  // namespace hearsay::store
