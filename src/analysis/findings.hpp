// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/cut.hpp>
#include <hearsay/finding.hpp>

#include "analysis/claim_links.hpp"
#include "model/position.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace hearsay {

/// What a careful reader must know of the claims (positions in `dossier.records.claims`) and of
/// what they rest on: gaps, anachronisms, circles, drift, fabricated sources, echoes and stale
/// ones. The bottleneck of a trace is apart (`find_bottleneck`). Sorted by kind, then by nodes.
/// Linear in the dossier, but for word differences, whose cost is bounded.
std::vector<Finding>
findings_of(const DossierIndex& index, const Cut& cut, std::span<const std::size_t> claims);

/// The same with the standings (and links) of all claims of the dossier, where they are there
/// already.
std::vector<Finding> findings_of(
    const DossierIndex& index,
    const Cut& cut,
    const std::vector<Standing>& standings,
    std::span<const std::size_t> claims
);
std::vector<Finding> findings_of(
    const DossierIndex& index,
    const Cut& cut,
    const std::vector<Standing>& standings,
    const ClaimLinks& links,
    std::span<const std::size_t> claims
);

/// Sorts by kind, then nodes, then message.
void sort_findings(std::vector<Finding>& findings);

}  // namespace hearsay
