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

/// How one wording differs from an earlier one.
struct WordingDifference {
    /// The words that changed, each with a few words around it: "they [-may have-] {+have+} carried
    /// out … the attack"; empty where they are the same.
    std::string words;
    /// The later one has nothing but words of the earlier one as they stand there, and tells where
    /// it leaves some out between them.
    bool is_excerpt = false;
    /// The later one has no words that the earlier one has not.
    bool adds_nothing = false;

    [[nodiscard]] bool empty() const { return words.empty(); }
};

/// How one wording differs from an earlier one, within a bounded cost for all that are asked of it.
class WordingDrift {
public:
    /// Nothing where they are the same but for spaces, capitals and how signs are set, or in
    /// different languages (of which they are too where that is not known and they have no word in
    /// common), or one is empty. Where the budget is spent, both wordings, clipped.
    [[nodiscard]] WordingDifference between(const Worded& earlier, const Worded& later);

    /// A translation against a quotation in another language than what was translated: nothing but
    /// where they have at least half of the words of the shorter in common, so that both are in one
    /// language.
    [[nodiscard]] WordingDifference
    of_rendering(std::string_view translation, std::string_view quote);

private:
    enum class Sharing : std::uint8_t { any, a_word, half };
    [[nodiscard]] WordingDifference
    difference(std::string_view earlier, std::string_view later, Sharing wanted);

    /// Pairs of characters that may still be compared; some seconds of work in all at the worst.
    std::size_t budget_ = 400'000'000;
};

/// " (what stands between them has no wording on record)" where what differs are not neighbours,
/// else nothing.
[[nodiscard]] std::string over_silent_ones(bool others, std::string_view what);

}  // namespace hearsay
