// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/record_id.hpp>

#include "store/load.hpp"

#include <vector>

namespace hearsay::store {

/// Records in force in an order in which they can be withdrawn one by one: what refers to others
/// before these; where that leaves a choice claims first and events last, and by id. Of records
/// that refer to each other in a circle none can go before another is changed: these, and what they
/// refer to, come last.
std::vector<RecordId> in_order_of_withdrawal(Database& database, std::vector<Item> records);

}  // namespace hearsay::store
