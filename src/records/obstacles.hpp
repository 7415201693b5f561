// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "records/chunks.hpp"
#include "records/faults.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace hearsay::records {

/// A heading that keeps the records of its kind from being opened, because TOML takes it for one
/// table of that name: a part, as `[[claim.appearance]]`, above the first `[[claim]]`, or
/// `[claim]`.
struct Obstacle {
    Chunk chunk;  ///< from the heading to the next heading that is not of the kind's parts
    Kind kind{};
    std::size_t length = 0;  ///< of the heading, in bytes
    bool is_part = false;
};

/// The obstacles above the heading of a record at an offset, which could not be opened.
std::vector<Obstacle> obstacles_above(std::string_view text, std::size_t offset);

/// Reports one.
void tell(const Obstacle& obstacle, Faults& faults);

}  // namespace hearsay::records
