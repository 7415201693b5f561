// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>

#include "render/voice.hpp"

#include <string>

namespace hearsay::render {

/// A change of position in words: "Iran softened: asserts yes (claim-a, Jul 2023), then suggests
/// yes (claim-b, Sep 2023)", with who spoke where that is not told by whose change it is, and with
/// what is not certain about it.
std::string shift_words(const Voice& voice, const Comparison& comparison, const Shift& shift);

}  // namespace hearsay::render
