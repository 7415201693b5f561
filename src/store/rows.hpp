// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/records.hpp>

#include "store/sqlite.hpp"

#include <cstdint>
#include <string>
#include <vector>

/// The rows of each kind of record, without its references: how they are written, and read back.
/// Reading takes numbers of versions and gives the records in their order, without ids. The order
/// of rows is that of the nested loops that CROSS JOIN fixes: of the versions as wanted, then of
/// primary keys.
namespace hearsay::store {

/// Versions to read, bound as a JSON array for json_each.
struct Versions {
    explicit Versions(const std::vector<std::int64_t>& numbers);
    /// Throws where not every version has its row.
    void check(std::size_t rows) const;

    std::string json;
    std::size_t count;
};

namespace sql {

inline constexpr std::string_view select_aliases = R"(
SELECT wanted.key, alias.text
FROM json_each(?) AS wanted CROSS JOIN alias ON alias.version = wanted.value
)";

}  // namespace sql

class EventRows {
public:
    explicit EventRows(Database& database);
    void insert(std::int64_t version, const Event& event);

private:
    Statement event_, alias_, topic_;
};
std::vector<Event> read_events(Database& database, const Versions& versions);

class ActorRows {
public:
    explicit ActorRows(Database& database);
    void insert(std::int64_t version, const Actor& actor);

private:
    Statement actor_, alias_, affiliation_;
};
std::vector<Actor> read_actors(Database& database, const Versions& versions);

class OutletRows {
public:
    explicit OutletRows(Database& database);
    void insert(std::int64_t version, const Outlet& outlet);

private:
    Statement outlet_, alias_;
};
std::vector<Outlet> read_outlets(Database& database, const Versions& versions);

class DocumentRows {
public:
    explicit DocumentRows(Database& database);
    void insert(std::int64_t version, const Document& document);

private:
    Statement document_;
};
std::vector<Document> read_documents(Database& database, const Versions& versions);

class ClaimRows {
public:
    explicit ClaimRows(Database& database);
    void insert(std::int64_t version, const Claim& claim);

private:
    Statement claim_, appearance_;
};
std::vector<Claim> read_claims(Database& database, const Versions& versions);

/// Other names of events, actors and outlets.
void insert_aliases(
    Statement& insert, std::int64_t version, const std::vector<std::string>& aliases
);
Statement alias_insert(Database& database);

/// Puts the aliases of versions into their records, which are in the same order.
template <typename Record>
void read_aliases(Database& database, const Versions& versions, std::vector<Record>& records) {
    Statement rows(database, sql::select_aliases);
    rows.bind(versions.json);
    while (rows.step()) {
        records.at(static_cast<std::size_t>(rows.integer(0))).aliases.push_back(rows.text(1));
    }
}

}  // namespace hearsay::store
