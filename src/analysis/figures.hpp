// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>

#include "analysis/ground.hpp"
#include "analysis/positions.hpp"

#include <vector>

namespace hearsay {

/// The figures of a topic by who gives them, lowest first: by the numbers of the latest, then by
/// principal; those who took all theirs back are the last. A repeat counts as a figure of who
/// repeats it. n log n in the topic's claims, and the links that tell their order.
std::vector<Figures> figures_of(const Ground& ground, const TopicStances& topic);

}  // namespace hearsay
