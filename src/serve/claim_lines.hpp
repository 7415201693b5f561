// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/live.hpp>

#include "model/clocks.hpp"

#include <string>
#include <vector>

namespace hearsay::serve {

/// What became of claims of the dossier's event, as far as they are on record by the clocks.
std::vector<ClaimLine>
claim_lines(const Dossier& dossier, const std::vector<std::string>& claims, const Clocks& clocks);

/// Into an order that their dates do not contradict, undated claims last.
void sort_by_date(std::vector<ClaimLine>& lines, const DossierIndex& index);

}  // namespace hearsay::serve
