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

    /// The same of what a claim or an appearance quotes, where both do so in one language.
    template <typename Earlier, typename Later>
    [[nodiscard]] std::string between_quotes(const Earlier& earlier, const Later& later) {
        return earlier.quote.empty() || later.quote.empty() || earlier.language != later.language
                   ? std::string()
                   : between(earlier.quote, later.quote);
    }

private:
    /// Pairs of characters that may still be compared; some seconds of work in all at the worst.
    std::size_t budget_ = 400'000'000;
};

/// " (what stands between them has no wording on record)" where what differs are not neighbours,
/// else nothing.
[[nodiscard]] std::string over_silent_ones(bool others, std::string_view what);

}  // namespace hearsay
