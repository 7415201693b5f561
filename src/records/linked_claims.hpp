// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include "model/position.hpp"
#include "records/subject.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace hearsay::records {

/// The claims that links connect, as a dossier with their positions resolved: what rules about
/// links look at. Quotes, texts and the claims without any link are left out.
class LinkedClaims {
public:
    explicit LinkedClaims(const Subject& subject);
    /// Of claims that have no more than that already, linked or not. Refers to them.
    explicit LinkedClaims(const Dossier& light);
    LinkedClaims(const LinkedClaims&) = delete;
    LinkedClaims& operator=(const LinkedClaims&) = delete;

    [[nodiscard]] const DossierIndex& index() const { return index_; }
    /// None for a claim that no link touches.
    [[nodiscard]] const Standing* standing(std::string_view claim) const;

private:
    std::optional<Dossier> copy_;
    const Dossier* dossier_;
    DossierIndex index_;
    std::vector<Standing> standings_;
};

}  // namespace hearsay::records
