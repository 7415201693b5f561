// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/sqlite.hpp"

namespace hearsay::store {

/// Empties the full-text index and fills it with what current records hold, within a transaction of
/// the caller. In memory: some thousand records at a time.
void index_again(Database& database);

}  // namespace hearsay::store
