// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include <cstddef>

namespace hearsay {

/// The longest way from the speaker of a claim to a text on record, counted in its own appearances,
/// over the condensation of cycles: along via, and along what documents relay. Something that came
/// via a document or outlet in which the claim stands more than once may have been taken from any
/// of these, so the longest counts; nothing that is added to a way makes it shorter. Linear in
/// appearances, their via and the relays that they reach.
std::size_t hops_of(const DossierIndex& index, const Claim& claim);

}  // namespace hearsay
