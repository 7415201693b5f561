// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/dossier.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <unordered_map>
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

/// The same of many claims: of those that stand in the same places, worked out once. Refers to the
/// index, which must outlive it.
class SolePlaces {
public:
    explicit SolePlaces(const DossierIndex& index) : index_(index) {}

    /// Valid until the next call.
    const std::vector<Source>& of(const Claim& claim);

private:
    const DossierIndex& index_;
    std::unordered_map<std::string, std::vector<Source>> known_;  ///< by where claims stand
    std::size_t held_ = 0;  ///< how many sources are in all of these
};

}  // namespace hearsay
