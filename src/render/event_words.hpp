// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/voice.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hearsay::render {

/// "3 January 2024, Kerman (IR)"
std::string when_and_where(const Voice& voice, const Event& event);

/// "part of War in Donbas", "its part, compared by itself: Downing of flight MH17 (mh17), 38
/// claims": where an event belongs, and which events belong to it, the first of these; how many
/// claims they have is not told of a cut, which is not theirs.
std::vector<std::string>
belonging(const Voice& voice, const Event& event, const std::optional<Date>& as_of);

/// "1 claim by 1 speaker", or that there is none of its own where parts of it have some.
std::string counts_of_event(const Voice& voice, const Comparison& comparison);

}  // namespace hearsay::render
