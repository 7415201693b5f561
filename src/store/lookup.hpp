// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/id_numbers.hpp>
#include <hearsay/record_id.hpp>
#include <hearsay/recording.hpp>

#include "store/closure.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::store {

/// The version of a record that holds, or held then. At most one.
std::vector<Item> find_item(Database& database, Kind kind, std::string_view id, AsRecorded at);

/// Keys of the records of these ids, those that were ever recorded.
std::vector<std::int64_t>
keys_of(Database& database, Kind kind, const std::vector<std::string_view>& ids);

/// All records of a kind that hold, or held then, in order of keys.
std::vector<Item> all_items(Database& database, Kind kind, AsRecorded at);

/// Of these keys, the versions that hold, or held then.
std::vector<Item>
items_at(Database& database, const std::vector<std::int64_t>& keys, AsRecorded at);

/// Those of these records that hold, or held then, sorted, each once: one query a kind, and one.
std::vector<RecordId> recorded(Database& database, const std::vector<RecordId>& ids, AsRecorded at);

/// Calls visit(ids) for the ids of a kind that are selected, or for the others, some ten thousand
/// at a time: what SQLite makes of a list of a million takes a hundred megabytes.
enum class Among : std::uint8_t { selected, others };
void for_each_some(
    const IdSelection& from,
    Kind kind,
    Among among,
    const std::function<void(const std::vector<std::string_view>& ids)>& visit
);

/// Identities of the files in which these records stand now, sorted.
std::vector<std::string> files_holding(Database& database, const IdSelection& records);

/// The file in which each of these records stands now, sorted: some ten thousand ids a query.
std::vector<RecordInFile> standing_in(Database& database, const std::vector<RecordId>& ids);

/// Ids of a kind that are in force, sorted.
std::vector<std::string> ids_of(Database& database, Kind kind);

/// Records that refer to a record, or did then, sorted.
std::vector<RecordId> referrers(Database& database, std::int64_t key, AsRecorded at);

}  // namespace hearsay::store
