// SPDX-License-Identifier: Apache-2.0

#include "query_count.hpp"

#include <sqlite3.h>

namespace hearsay::sample {

namespace {

std::size_t statements = 0;

int note(unsigned, void*, void*, void*) {
    ++statements;
    return 0;
}

int watch(sqlite3* database, const char**, const sqlite3_api_routines*) {
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, note, nullptr);
}

/// SQLite declares its entry points without the arguments that it calls them with.
void (*entry())() { return reinterpret_cast<void (*)()>(watch); }

}  // namespace

QueryCount::QueryCount() {
    statements = 0;
    sqlite3_auto_extension(entry());
}

QueryCount::~QueryCount() { sqlite3_cancel_auto_extension(entry()); }

std::size_t QueryCount::count() const { return statements; }

}  // namespace hearsay::sample
