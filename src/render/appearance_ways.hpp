#pragma once

#include <hearsay/dossier.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// How the appearances of one claim hang together, as exports tell it: the same as traces show.
namespace hearsay::render {

/// `appearance:CLAIM#N` without its kind: `position` counts from 0, N from 1.
std::string number_of(const Claim& claim, std::size_t position);

/// From an appearance to the one that it took the claim from, as positions in `claim.appearances`.
struct Via {
    std::size_t from = 0;
    std::size_t to = 0;
};

/// One for each via document and outlet of the appearances: to the appearance there that is nearest
/// to the record (itself without via, then the earliest), another than itself where there is one.
/// Linear.
std::vector<Via> vias_of(const DossierIndex& index, const Claim& claim);

/// For each appearance with a via: the one appearance without any that all its ways lead to, where
/// it is but one. Linear.
std::vector<std::optional<std::size_t>>
nearest_sources(const Claim& claim, const std::vector<Via>& vias);

}  // namespace hearsay::render
