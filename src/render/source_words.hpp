// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/voice.hpp"

#include <string>
#include <vector>

namespace hearsay::render {

/// "Ann (not certainly on record by then)": a speaker, of whom others may have repeated by a cut
/// what is not on record itself.
std::string
speaker_by_then(const Voice& voice, const Comparison& comparison, const std::string& speaker);

/// "the document ramani-kerman-2024, the outlet Iranian Students' News Agency (ISNA)"; nothing
/// for no sole sources.
std::string
through(const Voice& voice, const Comparison& comparison, const std::vector<Source>& sources);

}  // namespace hearsay::render
