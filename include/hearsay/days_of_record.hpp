// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/dossier.hpp>

#include <string>
#include <vector>

namespace hearsay {

/// The days by which something of a comparison comes on record for certain: the last days of the
/// dates of its claims (said, and disclosed) and of the texts in which they stand, on the civil
/// clock as written; an instant counts by its own local day. EDTF, which has no days of
/// years beyond four digits; ascending, each once. n log n in the claims and their appearances.
std::vector<std::string> days_of_record(const DossierIndex& index, const Comparison& comparison);

}  // namespace hearsay
