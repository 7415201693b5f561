#include "store/versions.hpp"

#include "store/migrations.hpp"

#include <sqlite3.h>

namespace hearsay::store {

std::int64_t database_format() { return schema_version; }

std::string_view sqlite_version() { return sqlite3_libversion(); }

}  // namespace hearsay::store
