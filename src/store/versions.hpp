// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <string>

namespace hearsay::store {

/// Of the database format that this program writes: `PRAGMA user_version`.
std::int64_t database_format();

/// The library that the process runs with and its version: "SQLite 3.40.1".
std::string library();

}  // namespace hearsay::store
