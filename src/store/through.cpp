// SPDX-License-Identifier: Apache-2.0

#include "store/answers.hpp"
#include "store/closure.hpp"
#include "store/load.hpp"

#include <limits>
#include <utility>

namespace hearsay::store {

namespace {

// Fields of `reference`: 0 repeats, 16 relays, 19 speaker, 22 document and 23 outlet of an
// appearance, 24 and 25 what it came via, 26 outlet of a document. Of a speaker only claims are
// reached, and from claims only what repeats them.
constexpr std::string_view find_through = R"(
WITH RECURSIVE through(key) AS (
    SELECT record.key FROM record WHERE record.kind = ?1 AND record.id = ?2
    UNION
    SELECT version.key
    FROM through
    CROSS JOIN reference
        ON reference.target = through.key AND reference.field IN (0, 16, 19, 22, 23, 24, 25, 26)
    CROSS JOIN version
        ON version.version = reference.version AND version.since <= ?3
        AND (version.until IS NULL OR version.until > ?3)
)
SELECT key FROM through
)";

Kind kind_of(const Source& source) {
    switch (source.kind) {
    case Source::Kind::document:
        return Kind::document;
    case Source::Kind::outlet:
        return Kind::outlet;
    case Source::Kind::speaker:
        break;
    }
    return Kind::actor;
}

}  // namespace

Dossier dossier_through(Database& database, const Source& source, Store::KnownAt known_at) {
    const AsRecorded at = recording_at(database, known_at);
    std::vector<std::int64_t> keys;
    Statement rows(database, find_through);
    rows.bind(kind_of(source), source.id, at.value_or(std::numeric_limits<std::int64_t>::max()));
    while (rows.step()) {
        keys.push_back(rows.integer(0));
    }
    Dossier dossier;
    if (!keys.empty()) {
        dossier.records = load(database, closure(database, keys, Reach::records, at), at);
        finish(dossier);
    }
    return dossier;
}

}  // namespace hearsay::store
