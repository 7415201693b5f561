// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "analysis/order.hpp"
#include "model/position.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace hearsay {

/// An answer, or a party of a joint one, in a role; claims without role (denials of every role,
/// numbers, words) go under none.
using Part = std::pair<std::string, std::optional<Role>>;

/// What a claim speaks of: its answer and each party of a joint one, in each of its roles.
std::set<Part> parts_of(const Standing& standing);

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

/// Where one holder contradicts itself on one topic, by all that its claims assert and deny but
/// numbers: nothing where one of both sides is empty. n log n in the claims with their parties and
/// roles.
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
Turns turns_of(const ClaimOrder& order, const std::vector<Sides>& sides, const LastOf& last_of);

/// The same of numbers, which deny one another by where they stand: one a turn and asserted number.
/// `can_turn` tells whether a later claim can turn from an earlier one that certainly precedes it.
/// Quadratic in the claims at the worst, if cheaply so: a thousand figures and as many denials of
/// ranges take some milliseconds.
Turns turns_of_numbers(
    const std::vector<Standing>& standings,
    const ClaimOrder& order,
    std::span<const std::size_t> claims,
    const std::function<bool(std::size_t earlier, std::size_t later)>& can_turn
);

}  // namespace hearsay
