// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hearsay {

/// How one wording differs from an earlier one, within a bounded cost for all that are asked of it.
class WordingDrift {
public:
    /// Nothing where they are the same but for spaces; else the words that changed, each with a few
    /// words around it: "they [-may have-] {+have+} carried out … the attack". Where the budget is
    /// spent, both wordings, clipped.
    [[nodiscard]] std::string between(std::string_view earlier, std::string_view later);

private:
    /// Pairs of characters that may still be compared; some seconds of work in all at the worst.
    std::size_t budget_ = 400'000'000;
};

}  // namespace hearsay
