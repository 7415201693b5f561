// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/voice.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hearsay::render {

// How it is told that somebody speaks of itself: that a party of an answer is among those who claim
// or deny it. Who only belongs to a party, or speaks for it besides, is no party, and is named.

/// Of claims by parties of an answer: "itself" or a person by name, or "themselves" where all of
/// several speak; "Xland, one of them"; where no party ever speaks, "Sam, who belongs to it", or
/// "Army, which belongs to it".
std::string
by_parties(const Voice& voice, const Position& position, const std::vector<std::string>& own);

/// Whether a party of the answer speaks in the claim, which is one of these.
bool a_party_speaks(const Position& position, std::string_view claim);

/// The same of one such claim, to follow what it says of the answer: "of itself", "of themselves",
/// "as one of them", "Sam belongs to it", "Sam possibly belongs to one of them"; nothing of a claim
/// that is no own one.
std::string of_itself(const Voice& voice, const Position& position, std::string_view claim);

}  // namespace hearsay::render
