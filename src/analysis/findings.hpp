// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/finding.hpp>

#include "analysis/finding_ground.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace hearsay {

/// What a careful reader must know of the claims (positions in `dossier.records.claims`) and of
/// what they rest on: gaps, anachronisms, circles, drift, fabricated sources, echoes and stale
/// ones. The bottleneck of a trace is apart (`find_bottleneck`). Sorted by kind, then by nodes.
/// Linear in what the claims rest on, but for word differences, whose cost is bounded.
/// Of documents besides those that they rest on, what is to be known of these themselves.
std::vector<Finding> findings_of(
    const FindingGround& ground,
    std::span<const std::size_t> claims,
    std::span<const Document* const> besides = {}
);

/// Sorts by kind, then nodes, then message.
void sort_findings(std::vector<Finding>& findings);

}  // namespace hearsay
