// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/record_id.hpp>

#include "store/load.hpp"
#include "store/plan.hpp"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace hearsay::store {

/// Who refers to a record.
struct NamedBy {
    RecordId record;
    Place place;  ///< of the referrer, with the path that is told; none of one that is gone too
};

/// Which records in force, by their keys, others refer to that will be in force when the plan is
/// written and are not of these themselves; and one of those that do. What the batch changes counts
/// as it will be.
std::unordered_map<std::int64_t, NamedBy> named_from_outside(
    Database& database,
    const std::vector<Item>& records,
    const StubbedBatch& batch,
    const Plan& plan
);

}  // namespace hearsay::store
