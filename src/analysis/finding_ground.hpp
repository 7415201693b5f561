// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/cut.hpp>
#include <hearsay/dossier.hpp>

#include "analysis/amenders.hpp"
#include "analysis/claim_links.hpp"
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
    /// For each claim that is taken back: which effective claim does so, the earliest of
    /// those that are not in doubt, if any.
    std::unordered_map<std::size_t, std::size_t> retracted_by;
    std::vector<bool> retracted;  ///< by position: whether it has one
    /// By the id of a document: those that replace it, by id, and may have by the cut.
    std::unordered_map<std::string_view, std::vector<const Document*>> replaced_by;
    /// Claims that are dated before one to which their links lead, see
    /// `dated_before_their_targets`.
    std::unordered_map<std::size_t, std::size_t> dated_before;
    /// Of claims without a date: what their links lead to, and of documents, by their positions,
    /// what they relay, see `latest_behind_undated`.
    std::unordered_map<std::size_t, std::size_t> linked_by_undated;
    std::unordered_map<std::size_t, std::size_t> relayed_by_undated;
};

}  // namespace hearsay
