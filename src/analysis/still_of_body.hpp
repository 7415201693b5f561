// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/dossier.hpp>
#include <hearsay/source.hpp>

#include <map>
#include <string>
#include <vector>

namespace hearsay {

/// What stays in an answer though a speaker is set aside whose body it is of.
struct StillOfBody {
    Ids said_for;   ///< claims that others said on its behalf
    Ids belonging;  ///< other speakers who belong to it when they speak, perhaps only possibly
};

/// Of the event's claims on record; each list sorted. Linear in the claims and the speakers that
/// are set aside.
StillOfBody still_of_body(
    const DossierIndex& index,
    const std::map<std::string, ComparedClaim>& claims,
    const std::vector<Source>& without
);

}  // namespace hearsay
