#pragma once

#include <cstdint>
#include <string_view>

namespace hearsay::store {

/// Of the database format that this program writes: `PRAGMA user_version`.
std::int64_t database_format();

/// Of the SQLite that the process runs with, such as "3.40.1".
std::string_view sqlite_version();

}  // namespace hearsay::store
