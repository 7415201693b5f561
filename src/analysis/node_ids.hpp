// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/records.hpp>

#include <cstddef>
#include <string>

namespace hearsay {

// Ids of the nodes of provenance graphs, as traces, findings and exported graphs use them:
// `kind:id`, and `appearance:CLAIM#N` with N from 1, implied appearances after the recorded ones.

std::string node_of(const Claim& claim);
std::string node_of(const Document& document);
std::string node_of(const Outlet& outlet);
std::string node_of(const Actor& actor);

/// `position` counts from 0 in `claim.appearances`.
std::string node_of_appearance(const Claim& claim, std::size_t position);

}  // namespace hearsay
