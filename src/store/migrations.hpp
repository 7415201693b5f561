// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/sqlite.hpp"

namespace hearsay::store {

/// "hrsy": tells our databases from those of other applications. At byte 68 of the file.
constexpr std::int64_t application_id = 0x68727379;

/// The version of the schema that this program reads and writes, in `user_version`.
constexpr std::int64_t schema_version = 4;

/// Databases of this version have no chain, and are not brought up.
constexpr std::int64_t unreleased_version = 1;

/// Makes the tables of a new database, without secondary indexes, and notes it.
void create_schema(Database& database);

[[nodiscard]] bool is_up_to_date(Database& database);

/// Brings a database of an earlier version up to `schema_version`, within a transaction of the
/// caller: each step and its note in `migration` together.
void migrate(Database& database);

}  // namespace hearsay::store
