// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/finding.hpp>

#include "analysis/newsroom.hpp"

#include <string>
#include <vector>

namespace hearsay::newsroom {

using Strings = std::vector<std::string>;
inline constexpr auto drift = Finding::Kind::drift;

/// A claim "source" of a witness, and "c" of a minister who repeats it.
struct Hop {
    Newsroom room;
    Claim& source = room.claim("source", "witness", "2024-01-04");
    Claim& c = room.repeat("c", "minister", "source", "2024-01-05");
};

}  // namespace hearsay::newsroom
