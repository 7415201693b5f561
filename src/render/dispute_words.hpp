#pragma once

#include "render/voice.hpp"

#include <string>
#include <vector>

namespace hearsay::render {

// Conflicts and shifts in sentences without a full stop.

/// "Israel as perpetrator: asserted by X (a), denied by Y (b)", or
/// "rival answers, both as perpetrator: X (a) and Y (b)".
std::string
conflict_words(const Voice& voice, const TopicComparison& topic, const Conflict& conflict);

/// Asserted positions without a role in common: "X (perpetrator) and Y (financier)". Not more than
/// `most`, looked for among the first positions of the topic.
std::vector<std::string>
different_roles(const Voice& voice, const TopicComparison& topic, std::size_t most);

/// "Iran softened its position: asserts X (a, Jul 2023), then suggests X (b, Sep 2023)".
std::string shift_words(const Voice& voice, const Comparison& comparison, const Shift& shift);

}  // namespace hearsay::render
