// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include "model/appearances.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// How the appearances of one claim hang together, as exports tell it: the same as traces show.
namespace hearsay::render {

/// `appearance:CLAIM#N` without its kind: `position` counts from 0, N is its number.
std::string number_of(const Claim& claim, std::size_t position);

/// For each appearance with a via: the one appearance without any that all its ways lead to, where
/// it is but one. Linear.
std::vector<std::optional<std::size_t>>
nearest_sources(const Claim& claim, const std::vector<Via>& vias);

}  // namespace hearsay::render
