// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/problems.hpp"
#include "store/sqlite.hpp"

#include <string_view>

/// The checks of a verification, each of which reads the whole of what it is about, and holds a
/// bounded part of it. All throw `Failure`.
namespace hearsay::store {

/// SQLite's own checks: the structure of the file, what each column has to hold, and foreign keys.
void verify_structure(Database& database, Problems& problems);

/// Whether every row keeps the rules (CHECK) of its table, which SQLite does not look at where a
/// database is opened for reading only.
void verify_rules(Database& database, Problems& problems);

/// Whether tables and indexes are those that hearsay makes, and whether there is anything else.
void verify_schema(Database& database, Problems& problems);

/// Recomputes the digest of every recording from what it did. Notes how many there are and the
/// head; `head`, where it is not empty, must be the digest of one of them.
void verify_chain(
    Database& database, std::string_view head, Verification& found, Problems& problems
);

/// Whether each change in a recording has its version, and each version its change.
void verify_versions(Database& database, Problems& problems);

/// Whether each version holds what was recorded, by its digest; and whether the search index holds
/// what the current ones say. Notes how many versions there are.
void verify_contents(Database& database, Verification& found, Problems& problems);

}  // namespace hearsay::store
