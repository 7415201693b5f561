// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/dossier.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace hearsay {

/// The documents that are stale by these findings, by id, with those of the claims that
/// are known through them. Of the documents that relay one some 64 are looked at. Linear in the
/// appearances of the claims, and for each claim that is told in its ways.
std::vector<StaleDocument> stale_documents(
    const DossierIndex& index,
    std::span<const std::size_t> claims,
    const std::vector<Finding>& findings,
    const std::optional<Date>& as_of
);

}  // namespace hearsay
