// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/voice.hpp"

#include <string>

namespace hearsay::render {

/// The ways on which a claim came to be on record, one for each appearance that no other names as
/// its source: "ISNA → The New Arab". Longer ways than four outlets are cut, and so are more than
/// three ways: `trace` has them all.
std::string ways_in_short(const Voice& voice, const Claim& claim);

}  // namespace hearsay::render
