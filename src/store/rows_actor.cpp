// SPDX-License-Identifier: Apache-2.0

#include "store/columns.hpp"
#include "store/rows.hpp"

namespace hearsay::store {

namespace {

constexpr std::string_view insert_actor =
    "INSERT INTO actor (version, name, kind, country, anonymous, unidentified, described_as,"
    " reliability, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

constexpr std::string_view insert_affiliation =
    "INSERT INTO affiliation (version, item, relation, office, held_from, held_until)"
    " VALUES (?, ?, ?, ?, ?, ?)";

constexpr std::string_view select_actors = R"(
SELECT actor.name, actor.kind, actor.country, actor.anonymous, actor.unidentified,
       actor.described_as, actor.reliability, actor.note, file.path, version.line
FROM json_each(?) AS wanted
CROSS JOIN actor ON actor.version = wanted.value
CROSS JOIN version ON version.version = actor.version
LEFT JOIN file ON file.file = version.file
)";

constexpr std::string_view select_affiliations = R"(
SELECT wanted.key, affiliation.relation, affiliation.office, affiliation.held_from,
       affiliation.held_until
FROM json_each(?) AS wanted CROSS JOIN affiliation ON affiliation.version = wanted.value
)";

}  // namespace

ActorRows::ActorRows(Database& database)
    : actor_(database, insert_actor), alias_(alias_insert(database)),
      affiliation_(database, insert_affiliation) {}

void ActorRows::insert(std::int64_t version, const Actor& actor) {
    actor_.run(
        version,
        actor.name,
        actor.kind,
        actor.country,
        actor.anonymous,
        actor.unidentified,
        actor.described_as,
        stored(actor.reliability),
        actor.note
    );
    insert_aliases(alias_, version, actor.aliases);
    std::int64_t item = 0;
    for (const Affiliation& to : actor.affiliations) {
        affiliation_.run(
            version, item++, to.relation, to.office, stored(to.from), stored(to.until)
        );
    }
}

std::vector<Actor> read_actors(Database& database, const Versions& versions) {
    std::vector<Actor> actors;
    actors.reserve(versions.count);
    Statement rows(database, select_actors);
    rows.bind(versions.json);
    while (rows.step()) {
        Actor& actor = actors.emplace_back();
        actor.name = rows.text(0);
        actor.kind = word<ActorKind>(rows, 1);
        actor.country = rows.text(2);
        actor.anonymous = flag(rows, 3);
        actor.unidentified = flag(rows, 4);
        actor.described_as = rows.text(5);
        actor.reliability = maybe_letter(rows, 6);
        actor.note = rows.text(7);
        actor.recorded_at = place(rows, 8);
    }
    versions.check(actors.size());
    read_aliases(database, versions, actors);
    Statement affiliations(database, select_affiliations);
    affiliations.bind(versions.json);
    while (affiliations.step()) {
        Affiliation& to = actors.at(static_cast<std::size_t>(affiliations.integer(0)))
                              .affiliations.emplace_back();
        to.relation = word<Relation>(affiliations, 1);
        to.office = affiliations.text(2);
        to.from = maybe_date(affiliations, 3);
        to.until = maybe_date(affiliations, 4);
    }
    return actors;
}

}  // namespace hearsay::store
