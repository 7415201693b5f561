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

/// Claims of the dossier's event in whose answer an actor is a party, as their links imply it too.
std::vector<Claim> claims_about(const Dossier& dossier, const std::string& actor);

/// The events of claims, sorted.
std::vector<std::string> events_of(const std::vector<Claim>& claims);

/// A moment within the range of a date: an order by such moments is none that the dates contradict.
/// What is undated comes last.
Seconds moment_of(const std::optional<Date>& date);

/// Into an order that their dates do not contradict, undated claims last.
void sort_by_date(std::vector<ClaimLine>& lines, const DossierIndex& index);

}  // namespace hearsay::serve
