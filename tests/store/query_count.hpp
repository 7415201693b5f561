// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>

namespace hearsay::sample {

/// Counts the statements that all connections run which are opened while it lives. One at a time.
class QueryCount {
public:
    QueryCount();
    ~QueryCount();
    QueryCount(const QueryCount&) = delete;
    QueryCount& operator=(const QueryCount&) = delete;

    [[nodiscard]] std::size_t count() const;
};

}  // namespace hearsay::sample
