// SPDX-License-Identifier: Apache-2.0

#include "analysis/node_ids.hpp"

#include "model/appearances.hpp"

namespace hearsay {

std::string node_of(const Claim& claim) { return "claim:" + claim.id; }
std::string node_of(const Document& document) { return "document:" + document.id; }
std::string node_of(const Outlet& outlet) { return "outlet:" + outlet.id; }
std::string node_of(const Actor& actor) { return "actor:" + actor.id; }

std::string node_of_appearance(const Claim& claim, std::size_t position) {
    return "appearance:" + claim.id + '#' + std::to_string(number_of_appearance(claim, position));
}

}  // namespace hearsay
