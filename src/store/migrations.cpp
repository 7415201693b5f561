// SPDX-License-Identifier: Apache-2.0

#include "store/migrations.hpp"

#include "store/index_again.hpp"
#include "store/sql.hpp"

#include <array>
#include <string>

namespace hearsay::store {

namespace {

/// A step from the version before to `version`. The first makes a new database.
struct Migration {
    std::int64_t version;
    std::string_view name;
    void (*apply)(Database& database);
};

constexpr std::string_view has_made_by =
    "SELECT count(*) FROM pragma_table_info('recording') WHERE name = 'made_by'";

/// As the tables are now, so that the steps that follow find nothing to do.
void make_tables(Database& database) { database.run(sql::schema); }

/// The full text is made again by a later step.
void index_later(Database&) {}

void add_made_by(Database& database) {
    if (single_integer(database, has_made_by) == 0) {
        database.run("ALTER TABLE recording ADD COLUMN made_by TEXT");
    }
    index_again(database);
}

constexpr std::array<Migration, 3> migrations{{
    {2, "records, their history and its chain, references and full text", make_tables},
    {3, "full text of words however they are written", index_later},
    {4, "who made a recording, and full text whatever the case", add_made_by},
}};
static_assert(migrations.back().version == schema_version);

constexpr std::string_view note_migration = "INSERT INTO migration (version, name) VALUES (?, ?)";

std::int64_t version_of(Database& database) {
    return single_integer(database, "PRAGMA user_version");
}

void apply(Database& database, const Migration& migration) {
    migration.apply(database);
    Statement(database, note_migration).run(migration.version, migration.name);
    database.run("PRAGMA user_version = " + std::to_string(migration.version));
}

}  // namespace

void create_schema(Database& database) {
    database.run("PRAGMA application_id = " + std::to_string(application_id));
    migrate(database);
}

bool is_up_to_date(Database& database) { return version_of(database) >= schema_version; }

void migrate(Database& database) {
    const std::int64_t version = version_of(database);
    for (const Migration& migration : migrations) {
        if (migration.version > version) {
            apply(database, migration);
        }
    }
}

}  // namespace hearsay::store
