// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/dossier.hpp>

#include <map>
#include <string>

/// What counts at a cut though it was not there itself by then. Of a dossier as it stood.
namespace hearsay {

/// Speakers of claims that only others have put on record by then, sorted.
Ids speakers_not_by_then(
    const DossierIndex& index, const std::map<std::string, ComparedClaim>& claims
);

/// Claims of the event on record of which no text was there by then, sorted.
Ids without_text(const DossierIndex& index, const std::map<std::string, ComparedClaim>& claims);

}  // namespace hearsay
