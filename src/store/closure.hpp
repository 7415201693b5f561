// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/load.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace hearsay::store {

/// The last recording at or before a moment (0 where there is none); none for none.
AsRecorded recording_at(Database& database, std::optional<std::int64_t> known_at);

/// Where a closure starts: from keys of records, in one of three ways.
enum class Reach : std::uint8_t {
    records,           ///< from the records alone
    claims_of_events,  ///< and from the claims of those that are events
    forward  ///< and from whatever took them over: claims that link to these, documents that
             ///< relay those in which they stand, and so on
};

/// Everything that an analysis of some records needs: what they refer to in any way, what revises,
/// retracts or replaces any of it, and so on from there. One query, each record once.
std::vector<Item>
closure(Database& database, const std::vector<std::int64_t>& keys, Reach reach, AsRecorded at);

}  // namespace hearsay::store
