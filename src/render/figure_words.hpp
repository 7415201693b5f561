// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/voice.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace hearsay::render {

// The figures of a topic of numbers in sentences without a full stop, not more than `most`; a last
// one says how many more there are.

/// "X: 139 (b, 25 Mar 2024), raised from 137 (a, 24 Mar 2024)"; nothing for a topic in which
/// everyone gives one figure at most, as its positions tell that already.
std::vector<std::string> figure_sentences(
    const Voice& voice, const Comparison& comparison, const TopicComparison& topic, std::size_t most
);

}  // namespace hearsay::render
