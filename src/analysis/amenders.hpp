// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/cut.hpp>
#include <hearsay/dossier.hpp>

#include <cstddef>
#include <unordered_map>
#include <vector>

namespace hearsay {

/// For each claim that is revised or retracted with effect: what does so, each once. By positions
/// in the dossier, in its order.
using Amenders = std::unordered_map<std::size_t, std::vector<std::size_t>>;

/// Linear in the dossier.
Amenders amenders_in(const DossierIndex& index, const Cut& cut);

/// For each claim in force: what revises or retracts it and may have been there by the cut, which
/// its dates leave open. Linear in the dossier.
Amenders perhaps_amenders_in(const DossierIndex& index, const Cut& cut);

/// For each claim in force: what revised or retracted it until it was taken back itself. Linear in
/// the dossier.
Amenders former_amenders_in(const DossierIndex& index, const Cut& cut);

/// The ids of those of one claim.
std::vector<std::string>
amenders_of(const Amenders& amenders, const DossierIndex& index, std::size_t claim);

}  // namespace hearsay
