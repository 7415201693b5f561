// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/record_id.hpp>

#include "store/load.hpp"

#include <vector>

namespace hearsay::store {

/// Records in force in an order in which they can be withdrawn: what refers to others
/// before these; where that leaves a choice claims first and events last, and by id. Records that
/// refer to each other in a circle can only go together: they are one list, others stand alone.
std::vector<std::vector<RecordId>>
in_order_of_withdrawal(Database& database, std::vector<Item> records);

}  // namespace hearsay::store
