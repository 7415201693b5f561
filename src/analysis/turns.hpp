// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "analysis/order.hpp"
#include "model/position.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace hearsay {

/// Whether one asserts what the other denies, in a role that both speak of. A denial of several
/// parties denies each of them, and who is denied cannot have been one of those who did it jointly;
/// a denied range denies every number within it. A denial without role denies every role.
bool are_opposed(const Standing& a, const Standing& b);

/// Claims of one holder that contradict each other, each of one side each of the other: they assert
/// and deny the same in the same role. In date order.
struct Sides {
    std::vector<std::size_t> asserting;
    std::vector<std::size_t> denying;
};

/// Where one holder contradicts itself on one topic, by all that its claims assert and deny:
/// nothing where one of both sides is empty. n log n in the claims with their parties and roles,
/// and for each range denied the numbers asserted that begin within it.
std::vector<Sides> opposed_sides(
    const std::vector<Standing>& standings,
    const ClaimOrder& order,
    std::span<const std::size_t> claims
);

/// Makes ready a set of claims to be asked which of them, in date order, is the last that certainly
/// precedes a given claim and that it can turn from.
using LastBefore = std::function<std::optional<std::size_t>(std::size_t)>;
using LastOf = std::function<LastBefore(const std::vector<std::size_t>&)>;

/// Claims with a later one that turns from them.
using Turns = std::set<std::pair<std::size_t, std::size_t>>;

/// Between the sides, one a turn: from the last claim before it to the first after it.
Turns turns_of(const std::vector<Sides>& sides, const LastOf& last_of);

}  // namespace hearsay
