// SPDX-License-Identifier: Apache-2.0

#include "model/position.hpp"
#include "store/answers.hpp"
#include "store/columns.hpp"
#include "store/lookup.hpp"
#include "store/references.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <unordered_map>

namespace hearsay::store {

namespace {

using Keys = std::vector<std::int64_t>;  ///< sorted, each once

constexpr std::string_view find_referring = R"(
SELECT DISTINCT version.key
FROM json_each(?1) AS wanted
CROSS JOIN reference
    ON reference.target = wanted.value AND reference.field BETWEEN ?2 AND ?3
CROSS JOIN version
    ON version.version = reference.version AND version.since <= ?4
    AND (version.until IS NULL OR version.until > ?4)
ORDER BY version.key
)";

constexpr std::string_view find_targets = R"(
SELECT DISTINCT reference.target
FROM json_each(?1) AS wanted
CROSS JOIN reference
    ON reference.version = wanted.value AND reference.field BETWEEN ?2 AND ?3
ORDER BY reference.target
)";

constexpr std::string_view find_parts_below = R"(
WITH RECURSIVE whole(key) AS (
    SELECT value FROM json_each(?1)
    UNION
    SELECT version.key
    FROM whole
    CROSS JOIN reference ON reference.target = whole.key AND reference.field = ?2
    CROSS JOIN version
        ON version.version = reference.version AND version.since <= ?3
        AND (version.until IS NULL OR version.until > ?3)
)
SELECT key FROM whole ORDER BY key
)";

constexpr std::string_view find_amending = R"(
WITH RECURSIVE amending(key, amends) AS (
    SELECT wanted.value, 0 FROM json_each(?1) AS wanted
    UNION
    SELECT version.key, 1
    FROM amending
    CROSS JOIN reference
        ON reference.target = amending.key AND reference.field BETWEEN ?2 AND ?3
    CROSS JOIN version
        ON version.version = reference.version AND version.since <= ?4
        AND (version.until IS NULL OR version.until > ?4)
)
SELECT key FROM amending WHERE amends = 1 ORDER BY key
)";

Keys first_column(Statement& rows) {
    Keys keys;
    while (rows.step()) {
        keys.push_back(rows.integer(0));
    }
    return keys;
}

/// Follows references from and to records as of a recording. Fields are ranges of their numbers.
class References {
public:
    References(Database& database, AsRecorded at) : database_(database), at_(at) {}

    /// The key of a record, or nothing.
    [[nodiscard]] Keys key(Kind kind, std::string_view id) const {
        const std::vector<Item> found = find_item(database_, kind, id, at_);
        return found.empty() ? Keys() : Keys{found.front().key};
    }
    [[nodiscard]] Keys to(const Keys& targets, Field first, Field last) const {
        const std::string json = json_of(targets);
        Statement rows(database_, find_referring);
        rows.bind(json, first, last, at_.value_or(std::numeric_limits<std::int64_t>::max()));
        return first_column(rows);
    }
    /// Events with their parts, and the parts of these.
    [[nodiscard]] Keys with_parts(const Keys& events) const {
        const std::string json = json_of(events);
        Statement rows(database_, find_parts_below);
        rows.bind(json, Field::part_of, at_.value_or(std::numeric_limits<std::int64_t>::max()));
        return first_column(rows);
    }
    [[nodiscard]] Keys from(const Keys& keys, Field first, Field last) const {
        Keys versions;
        for (const Item& item : items_at(database_, keys, at_)) {
            versions.push_back(item.version);
        }
        const std::string json = json_of(versions);
        Statement rows(database_, find_targets);
        rows.bind(json, first, last);
        return first_column(rows);
    }

private:
    Database& database_;
    AsRecorded at_;
};

Keys united(const Keys& a, const Keys& b) {
    Keys both;
    std::ranges::set_union(a, b, std::back_inserter(both));
    return both;
}

/// The keys that every filter by reference leaves; none where there is no such filter. A filter
/// that means nothing for the kind leaves nothing.
class Narrowed {
public:
    Narrowed(const References& references, Kind kind) : references_(references), kind_(kind) {}

    void among(Keys keys) {
        std::ranges::sort(keys);
        keep(keys);
    }
    void by_event(std::string_view id, bool with_parts) {
        const Keys event = with_parts ? references_.with_parts(references_.key(Kind::event, id))
                                      : references_.key(Kind::event, id);
        const Keys claims = references_.to(event, Field::event, Field::event);
        switch (kind_) {
        case Kind::claim:
            return keep(claims);
        case Kind::document:
            return keep(documents_of(claims));
        case Kind::actor:
            return keep(references_.from(claims, Field::speaker, Field::party));
        case Kind::event:
            return keep(references_.to(event, Field::part_of, Field::part_of));
        case Kind::outlet:
            return keep(united(
                references_.from(documents_of(claims), Field::published_by, Field::published_by),
                united(
                    references_.from(claims, Field::appears_in_outlet, Field::appears_in_outlet),
                    references_.from(claims, Field::via_outlet, Field::via_outlet)
                )
            ));
        }
    }
    void by_speaker(std::string_view id) {
        const Keys actor = references_.key(Kind::actor, id);
        switch (kind_) {
        case Kind::claim:
            return keep(references_.to(actor, Field::speaker, Field::on_behalf_of));
        case Kind::document:
            return keep(references_.to(actor, Field::author, Field::author));
        case Kind::outlet:
            return keep(references_.to(actor, Field::owner, Field::outlet_actor));
        default:
            return keep({});
        }
    }
    void by_party(std::string_view id) {
        const Keys actor = references_.key(Kind::actor, id);
        keep(kind_ == Kind::claim ? references_.to(actor, Field::party, Field::party) : Keys());
    }
    void by_outlet(std::string_view id) {
        const Keys outlet = references_.key(Kind::outlet, id);
        const Keys documents = references_.to(outlet, Field::published_by, Field::published_by);
        switch (kind_) {
        case Kind::document:
            return keep(documents);
        case Kind::claim:
            // What a claim came via it stands in, too.
            return keep(united(
                united(
                    references_.to(documents, Field::appears_in, Field::appears_in),
                    references_.to(documents, Field::via, Field::via)
                ),
                united(
                    references_.to(outlet, Field::appears_in_outlet, Field::appears_in_outlet),
                    references_.to(outlet, Field::via_outlet, Field::via_outlet)
                )
            ));
        default:
            return keep({});
        }
    }

    [[nodiscard]] const std::optional<Keys>& keys() const { return keys_; }

private:
    /// In which claims stand, and from which these took them.
    [[nodiscard]] Keys documents_of(const Keys& claims) const {
        return united(
            references_.from(claims, Field::appears_in, Field::appears_in),
            references_.from(claims, Field::via, Field::via)
        );
    }
    void keep(const Keys& keys) {
        if (!keys_) {
            keys_ = keys;
            return;
        }
        Keys both;
        std::ranges::set_intersection(*keys_, keys, std::back_inserter(both));
        keys_ = std::move(both);
    }

    const References& references_;
    Kind kind_;
    std::optional<Keys> keys_;
};

/// Whether a date possibly lies within since and until. No date lies within no limits only.
bool possibly_within(const std::optional<Date>& date, const ListFilter& filter) {
    if (!filter.since && !filter.until) {
        return true;
    }
    if (filter.undated) {
        return !date;
    }
    return date && !(filter.since && certainly_before(*date, *filter.since)) &&
           !(filter.until && certainly_before(*filter.until, *date));
}

template <typename Record, typename DateOf>
void keep_dated(std::vector<Record>& records, const ListFilter& filter, DateOf date_of) {
    std::erase_if(records, [&](const Record& record) {
        return !possibly_within(date_of(record), filter);
    });
}

void keep_dated(Records& records, const ListFilter& filter) {
    const auto undated = [](const auto&) { return std::optional<Date>(); };
    keep_dated(records.events, filter, [](const Event& event) {
        return std::optional(event.date);
    });
    keep_dated(records.actors, filter, undated);
    keep_dated(records.outlets, filter, undated);
    keep_dated(records.documents, filter, [](const Document& document) { return document.date; });
    // What became known later was said at any time until then.
    std::erase_if(records.claims, [&](const Claim& claim) {
        const bool only_disclosed = !claim.date && claim.disclosed && !filter.undated;
        return only_disclosed ? filter.since && certainly_before(*claim.disclosed, *filter.since)
                              : !possibly_within(claim.date ? claim.date : claim.disclosed, filter);
    });
}

bool depends_on_links(const Claim& claim) {
    const bool implied =
        !claim.linked(Link::repeats).empty() || !claim.linked(Link::endorses).empty() ||
        !claim.linked(Link::disputes).empty() || !claim.linked(Link::questions).empty();
    return implied && (!claim.act || !claim.has_position());
}

/// Leaves the claims whose act, as resolved over links, is this one.
void keep_act(Database& database, AsRecorded at, Act act, std::vector<Claim>& claims) {
    std::vector<std::string_view> unresolved;
    for (const Claim& claim : claims) {
        if (depends_on_links(claim)) {
            unresolved.push_back(claim.id);
        }
    }
    std::unordered_map<std::string, std::optional<Act>> resolved;
    Dossier dossier;
    dossier.records = load(
        database, closure(database, keys_of(database, Kind::claim, unresolved), Reach::records, at)
    );
    finish(dossier);
    const DossierIndex index(dossier);
    const std::vector<Standing> standings = resolve_standings(index);
    for (std::size_t i = 0; i < standings.size(); ++i) {
        resolved.emplace(dossier.records.claims[i].id, standings[i].act);
    }
    std::erase_if(claims, [&](const Claim& claim) {
        const auto found = resolved.find(claim.id);
        return (found != resolved.end() && depends_on_links(claim) ? found->second : claim.act) !=
               act;
    });
}

}  // namespace

Records list(Database& database, Kind kind, const ListFilter& filter, Store::KnownAt known_at) {
    const AsRecorded at = recording_at(database, known_at);
    const References references(database, at);
    Narrowed narrowed(references, kind);
    if (filter.among) {
        narrowed.among(keys_of(database, kind, {filter.among->begin(), filter.among->end()}));
    }
    if (!filter.event.empty()) {
        narrowed.by_event(filter.event, filter.with_parts);
    }
    if (!filter.speaker.empty()) {
        narrowed.by_speaker(filter.speaker);
    }
    if (!filter.party.empty()) {
        narrowed.by_party(filter.party);
    }
    if (!filter.outlet.empty()) {
        narrowed.by_outlet(filter.outlet);
    }
    Records records = load(
        database,
        narrowed.keys() ? items_at(database, *narrowed.keys(), at) : all_items(database, kind, at),
        at
    );
    keep_dated(records, filter);
    if (filter.act && kind == Kind::claim) {
        keep_act(database, at, *filter.act, records.claims);
    } else if (filter.act) {
        return {};
    }
    return records;
}

std::vector<Claim>
amending(Database& database, const std::vector<std::string>& claims, Store::KnownAt known_at) {
    if (claims.empty()) {
        return {};
    }
    const AsRecorded at = recording_at(database, known_at);
    const std::string amended =
        json_of(keys_of(database, Kind::claim, {claims.begin(), claims.end()}));
    Statement rows(database, find_amending);
    rows.bind(
        amended,
        Field::revises,
        Field::retracts,
        at.value_or(std::numeric_limits<std::int64_t>::max())
    );
    return load(database, items_at(database, first_column(rows), at), at).claims;
}

std::vector<Document>
replacing(Database& database, const std::vector<std::string>& documents, Store::KnownAt known_at) {
    if (documents.empty()) {
        return {};
    }
    const AsRecorded at = recording_at(database, known_at);
    const Keys replaced = keys_of(database, Kind::document, {documents.begin(), documents.end()});
    const Keys by = References(database, at).to(replaced, Field::replaces, Field::replaces);
    return load(database, items_at(database, by, at), at).documents;
}

}  // namespace hearsay::store
