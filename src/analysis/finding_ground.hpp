// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/cut.hpp>
#include <hearsay/dossier.hpp>

#include "analysis/amenders.hpp"
#include "analysis/claim_links.hpp"
#include "analysis/dates_behind.hpp"
#include "model/position.hpp"

#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hearsay {

/// What findings about any claims of a dossier stand on, made once for all that ask. Refers to
/// what it was made of, which must outlive it.
struct FindingGround {
    /// Linear in the dossier.
    FindingGround(const DossierIndex& of, const Cut& at, const std::vector<Standing>& resolved);

    const DossierIndex& index;
    const Cut& cut;
    const std::vector<Standing>& standings;
    ClaimLinks links;
    Amenders amended_by;
    Amenders perhaps_amended_by;
    Amenders formerly_amended_by;
    /// For each claim that is taken back: which effective claim does so, the earliest of
    /// those that are not in doubt, if any.
    std::unordered_map<std::size_t, std::size_t> retracted_by;
    std::vector<bool> retracted;  ///< by position: whether it has one
    /// By the id of a document: those that replace it, by id, and may have by the cut.
    std::unordered_map<std::string_view, std::vector<const Document*>> replaced_by;
    DatesBehind behind_claims;     ///< by position, over links
    DatesBehind behind_editions;   ///< by position of a document, over what they replace
    DatesBehind behind_documents;  ///< by position, over what they relay
};

}  // namespace hearsay
