// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/counts.hpp>

#include <string>

namespace hearsay::render {

/// "15 claims by 7 speakers, known through 1 document; 2 named nobody"
std::string counts_words(const EventCounts& counts);

}  // namespace hearsay::render
