// SPDX-License-Identifier: Apache-2.0

#include "store/migrations.hpp"

#include "store/sql.hpp"

#include <array>
#include <string>

namespace hearsay::store {

namespace {

/// A step from the version before to `version`. The first makes a new database.
struct Migration {
    std::int64_t version;
    std::string_view name;
    std::string_view sql;
};

constexpr std::array<Migration, 1> migrations{{
    {2, "records, their history and its chain, references and full text", sql::schema},
}};
static_assert(migrations.back().version == schema_version);

constexpr std::string_view note_migration = "INSERT INTO migration (version, name) VALUES (?, ?)";

void apply(Database& database, const Migration& migration) {
    database.run(migration.sql);
    Statement(database, note_migration).run(migration.version, migration.name);
    database.run("PRAGMA user_version = " + std::to_string(migration.version));
}

}  // namespace

void create_schema(Database& database) {
    database.run("PRAGMA application_id = " + std::to_string(application_id));
    migrate(database);
}

void migrate(Database& database) {
    const std::int64_t version = single_integer(database, "PRAGMA user_version");
    for (const Migration& migration : migrations) {
        if (migration.version > version) {
            apply(database, migration);
        }
    }
}

}  // namespace hearsay::store
