// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/date.hpp>

#include "model/components.hpp"

#include <cstddef>
#include <span>
#include <unordered_map>
#include <vector>

namespace hearsay {

/// For each node without a date (null): of the dated ones to which arcs lead from it, directly or
/// over others without a date, the one that begins latest. So what has no date hides no date
/// behind it. Nodes behind which nothing is dated are not in it. Linear but for sorting the dates.
std::unordered_map<std::size_t, std::size_t>
latest_behind_undated(const std::vector<const Date*>& dates, std::span<const Arc> arcs);

}  // namespace hearsay
