// SPDX-License-Identifier: Apache-2.0

#include "serve/problem_records.hpp"

#include <algorithm>
#include <set>

namespace hearsay::serve {

std::vector<RecordId>
records_of_problems(const std::vector<Diagnostic>& diagnostics, std::size_t most) {
    std::set<RecordId> records;
    for (std::size_t i = 0; i < std::min(most, diagnostics.size()); ++i) {
        records.insert(diagnostics[i].records.begin(), diagnostics[i].records.end());
    }
    return {records.begin(), records.end()};
}

}  // namespace hearsay::serve
