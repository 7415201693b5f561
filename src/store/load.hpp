// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/records.hpp>

#include "store/sqlite.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hearsay::store {

/// The recording up to which an answer looks; none: everything that is current.
using AsRecorded = std::optional<std::int64_t>;

/// A version of a record, to be loaded.
struct Item {
    Kind kind = Kind::claim;
    std::int64_t key = 0;
    std::int64_t version = 0;
    std::string id;
};

/// Loads versions whole, in a fixed number of queries. Each list is in order of ids, and versions
/// of one record in order of their numbers. Ids of targets that are not among the items are looked
/// up. `items` in any order, each version once.
Records load(Database& database, std::vector<Item> items);

/// The same as of a recording. Which file and line a record stands in is only known for now, so
/// what was looks the same whenever it is asked only without.
Records load(Database& database, std::vector<Item> items, AsRecorded at);

/// Reads the rows of a query whose columns are kind, key, version, id.
std::vector<Item> items_of(Statement& rows);

}  // namespace hearsay::store
