// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/plan.hpp"

namespace hearsay::store {

/// Writes a plan within a transaction of the caller, and completes its report.
void write_plan(Database& database, const StubbedBatch& stubbed, Plan& plan);

/// Takes records out of force within a transaction of the caller, and gives the recording with
/// its number. Fails where others refer to one of them.
Recorded
write_withdrawal(Database& database, const std::vector<RecordId>& ids, const RecordingNote& note);

}  // namespace hearsay::store
