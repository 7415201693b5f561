// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace hearsay {

/// Whether texts in two languages (BCP 47; empty: not given) can be held against each other:
/// variants of one language can ("en", "en-GB"), and where neither is given, they are taken for
/// one. Where only one is given, it is not known.
enum class Languages : std::uint8_t { same, different, unknown };
[[nodiscard]] Languages languages(std::string_view a, std::string_view b);

/// The language alone, in small letters: "en" of "en-GB".
[[nodiscard]] std::string language_alone(std::string_view tag);

/// Words on record, and the language that they stand in.
struct Worded {
    std::string_view text;
    std::string_view language;
};

/// How one wording differs from an earlier one, within a bounded cost for all that are asked of it.
class WordingDrift {
public:
    /// Nothing where they are the same but for spaces, or in different languages (of which they are
    /// too where that is not known and they have no word in common), or one is empty; else the
    /// words that changed, each with a few words around it: "they [-may have-] {+have+} carried out
    /// … the attack". Where the budget is spent, both wordings, clipped.
    [[nodiscard]] std::string between(const Worded& earlier, const Worded& later);

private:
    /// Pairs of characters that may still be compared; some seconds of work in all at the worst.
    std::size_t budget_ = 400'000'000;
};

/// " (what stands between them has no wording on record)" where what differs are not neighbours,
/// else nothing.
[[nodiscard]] std::string over_silent_ones(bool others, std::string_view what);

}  // namespace hearsay
