// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>

#include "analysis/ground.hpp"
#include "analysis/positions.hpp"

#include <vector>

namespace hearsay {

/// The conflicts of a topic, one for each pair of positions, `denied` ones first, then by answers.
/// Claims are judged by role and holder. For each pair of asserted positions the cost is what the
/// two hold; roll-ups are asked only where one can exist at any date.
std::vector<Conflict> conflicts_of(Ground& ground, const TopicStances& topic);

}  // namespace hearsay
