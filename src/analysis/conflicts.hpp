// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>

#include "analysis/ground.hpp"
#include "analysis/positions.hpp"

#include <cstddef>
#include <vector>

namespace hearsay {

/// How many ids of claims and answers the pairs of different answers of one topic may name, all
/// together; more are not listed (some 450 answers of one claim each; 60 MB).
constexpr std::size_t most_ids_of_conflicts = 1'000'000;

/// What contradicts what on a topic.
struct Conflicts {
    std::vector<Conflict> listed;
    bool are_more = false;  ///< pairs of answers are not listed, because there are too many
};

/// The conflicts of a topic, one for each pair of positions, `denied` ones first, then by answers.
/// Claims are judged by role and holder. For each pair of asserted positions that is listed the
/// cost is what the two hold, for any other it is constant; roll-ups are asked only where one can
/// exist at any date.
Conflicts conflicts_of(const Ground& ground, const TopicStances& topic);

}  // namespace hearsay
