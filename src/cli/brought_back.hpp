// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/diagnostic.hpp>
#include <hearsay/records.hpp>
#include <hearsay/withdrawal.hpp>

#include <vector>

namespace hearsay::cli {

/// Warns of those of the records that a recording would bring back (H124), where they stand.
/// `reinstated` is sorted.
std::vector<Diagnostic>
brought_back(const Records& records, const std::vector<Withdrawal>& reinstated);

}  // namespace hearsay::cli
