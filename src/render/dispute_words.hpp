// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/voice.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace hearsay::render {

// Conflicts and shifts in sentences without a full stop, of each not more than `most`; a last one
// says how many more there are.

/// "Israel as perpetrator: asserted by X (a), denied by Y (b by Z, who speaks for it)", "rival
/// answers as perpetrator: X, by Y (a); Z, by W (b)". Of topics that name no parties, and
/// have several, the rivals of one answer are one sentence: "139 (a: likely) against 143 and 150".
std::vector<std::string> conflict_sentences(
    const Voice& voice, const Comparison& comparison, const TopicComparison& topic, std::size_t most
);

/// Asserted positions without a role in common: "X (perpetrator) and Y (financier)", all that
/// stand beside one in one sentence. Looked for among the first positions of the topic.
std::vector<std::string>
different_roles(const Voice& voice, const TopicComparison& topic, std::size_t most);

/// "Iran softened: asserts X (a, Jul 2023), then suggests X (b, Sep 2023)"
std::vector<std::string> shift_sentences(
    const Voice& voice, const Comparison& comparison, const TopicComparison& topic, std::size_t most
);

}  // namespace hearsay::render
