// SPDX-License-Identifier: Apache-2.0

#include "store/versions.hpp"

#include "store/migrations.hpp"

#include <sqlite3.h>

namespace hearsay::store {

std::int64_t database_format() { return schema_version; }

std::string library() { return std::string("SQLite ") + sqlite3_libversion(); }

}  // namespace hearsay::store
