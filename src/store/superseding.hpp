// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/load.hpp"

#include <cstdint>
#include <span>

namespace hearsay::store {

/// Ends current versions: renumbers them below all others, and takes their texts out of the index.
class Superseding {
public:
    explicit Superseding(Database& database);

    /// Ends the current versions of records of one kind in a recording.
    void end(std::span<const Item> items, std::int64_t recording);

private:
    /// Takes the texts of old versions of one kind out of the index; `items` are theirs in order.
    void unindex(const Records& old, std::span<const Item> items);

    Database* database_;
    Statement end_;
    Statement unindex_;
    std::int64_t lowest_;
};

}  // namespace hearsay::store
