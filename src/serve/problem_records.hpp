// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/diagnostic.hpp>
#include <hearsay/record_id.hpp>

#include <cstddef>
#include <vector>

namespace hearsay::serve {

/// The records that the first so many diagnostics are about, sorted, each once.
std::vector<RecordId>
records_of_problems(const std::vector<Diagnostic>& diagnostics, std::size_t most);

}  // namespace hearsay::serve
