// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/store.hpp>

#include "store/closure.hpp"
#include "store/sqlite.hpp"

#include <vector>

namespace hearsay::store {

/// Of these records, those that had been withdrawn by a recording, and were not back; sorted. One
/// query, and one a kind.
std::vector<Withdrawal>
withdrawals_of(Database& database, const std::vector<RecordId>& ids, AsRecorded at);

/// The same of records that are not in memory, of all recordings.
std::vector<Withdrawal> withdrawals_of(Database& database, const IdSelection& records);

/// The records of one kind that had been withdrawn then, and were not back. Linear in those of the
/// kind.
WithdrawnRecords withdrawn(Database& database, Kind kind, AsRecorded at);

}  // namespace hearsay::store
