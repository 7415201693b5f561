// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/record_id.hpp>
#include <hearsay/recording.hpp>

#include "store/load.hpp"
#include "store/still_named.hpp"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace hearsay::store {

/// How records in force can be withdrawn.
struct WithdrawalOrder {
    /// One list after the other: what refers to others before these; where that leaves a choice
    /// claims first and events last, and by id. Records that refer to each other in a circle can
    /// only go together: they are one list, others stand alone.
    std::vector<std::vector<RecordId>> withdrawals;
    /// Those that cannot, because something else refers to them, or to what refers to them.
    std::vector<StillNamed> still_named;
};

/// `named`: which of them something else refers to, by keys; see `named_from_outside`.
WithdrawalOrder order_of_withdrawal(
    Database& database,
    std::vector<Item> records,
    const std::unordered_map<std::int64_t, NamedBy>& named
);

}  // namespace hearsay::store
