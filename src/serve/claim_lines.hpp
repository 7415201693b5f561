// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/clocks.hpp>
#include <hearsay/live.hpp>

#include <string>
#include <vector>

namespace hearsay::serve {

/// What became of claims of the dossier's event, as far as they are on record by the clocks, and of
/// how many that is not known. Nothing is left out.
ClaimLines
claim_lines(const Dossier& dossier, const std::vector<std::string>& claims, const Clocks& clocks);

/// Leaves those that were known through the outlet by the end of the day, and counts among the
/// undecided those that may have been. `around` is the dossier as it is now.
void keep_carried(
    ClaimLines& claims, const std::string& outlet, const Dossier& around, const Date& as_of
);

/// Claims of the dossier's event in whose answer an actor is a party, as their links imply it too.
std::vector<Claim> claims_about(const Dossier& dossier, const std::string& actor);

/// A moment within the range of a date: an order by such moments is none that the dates contradict.
/// What is undated comes last.
Seconds moment_of(const std::optional<Date>& date);

/// Into an order that their dates do not contradict, undated claims last; of one moment, by id.
void sort_by_date(std::vector<Claim>& claims);
void sort_by_date(std::vector<ClaimLine>& lines, const DossierIndex& index);

}  // namespace hearsay::serve
