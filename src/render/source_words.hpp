// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/voice.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::render {

/// Names the speakers among sources: of whom nothing that they said was certainly on record by the
/// cut, but for what others repeat of it, "Ann (not certainly on record by then)".
class SpeakersByThen {
public:
    /// Linear in the claims of the comparison.
    SpeakersByThen(
        const Voice& voice, const Comparison& comparison, const std::vector<Source>& sources
    );
    [[nodiscard]] std::string operator()(const std::string& speaker) const;

private:
    const Voice* voice_;
    std::set<std::string_view> silent_;  ///< ids in the sources
};

/// "the document ramani-kerman-2024, the outlet Iranian Students' News Agency (ISNA)"; nothing
/// for no sole sources.
std::string
through(const Voice& voice, const Comparison& comparison, const std::vector<Source>& sources);

}  // namespace hearsay::render
