// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/dossier.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace hearsay {

/// The documents, outlets and speakers that every way from the record to the claims passes, by kind
/// and then id. Claims go by position in the dossier.
///
/// Ways lead from the record over the recorded appearances of a claim, on over what these came via
/// (implied appearances too) and what their documents relay, to the claim; from there to one of its
/// speakers and over what it repeats to theirs. Of joint speakers each is a way of its own. A claim
/// without appearance may be known from anywhere, so beside one no document is the only one. A
/// fabricated claim was made by nobody we know, so a way ends at it. What leads round in a circle
/// and nowhere else came into it unseen, so a way ends at any of its members.
///
/// Linear in appearances and links that are reached, and besides, for each label that stands at
/// several places where ways run side by side and is on every way found so far, one search there.
///
/// Where `within` names claims, ways are followed over what these repeat only: what every way
/// passes there is on every whole way too, but not the other way round.
std::vector<Source> sole_sources(
    const DossierIndex& index,
    std::span<const std::size_t> claims,
    std::span<const std::size_t> within = {}
);

/// The documents and outlets among them that every way from the record to one claim passes.
std::vector<Source> sole_places(const DossierIndex& index, const Claim& claim);

}  // namespace hearsay
