// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What a search should not tell apart, so that a word is found however it is written. Nothing here
/// is for display.
namespace hearsay::text {

/// A text with what is written in more than one way made one:
/// - Precomposed characters as what they are made of (Unicode Standard Annex #15, form D), without
///   accents, Arabic vowel signs and Hebrew points. Letters of Cyrillic stay whole, because there a
///   mark makes another letter (и and й, і and ї); only ё becomes е, as most people write it.
/// - Ligatures and the presentation forms of Arabic and of full width as letters (form KD).
/// - Latin letters that no decomposition covers as those that stand for them: ł as l, ø as o, ß as
///   ss (Lucene's ASCIIFoldingFilter).
/// - Letters of Arabic, Persian and Urdu as in Lucene's ArabicNormalizer and PersianNormalizer: one
///   yeh, kaf, heh, waw and alef, no tatweel.
/// - Digits of Arabic and Persian as 0 to 9.
/// - Apostrophes and the letters that look like them (ʼ ʿ ʾ) as one.
/// - Scripts that are written without blanks (Chinese, Japanese, Thai, Lao, Burmese, Khmer) with a
///   blank around each letter, so that a word is a row of them wherever it begins.
/// - What is no letter, number, mark or joiner as a blank, private use included.
/// - Capitals beyond ASCII as small letters (simple case mapping).
///
/// The case of ASCII stays. Bytes that are no UTF-8 stay too.
[[nodiscard]] std::string folded(std::string_view text);

/// The same with where it came from.
struct Folded {
    std::string text;
    /// For each byte the offset of the character of the source that it stands for; for what is
    /// left out and for blanks that were put in, the next one's. One more for the end.
    std::vector<std::size_t> from;
};
[[nodiscard]] Folded folded_with_places(std::string_view text);

/// Whether the character stands within a word without being part of it: soft hyphen, zero-width
/// joiner and non-joiner (which Persian writes where others write a blank, or nothing), word
/// joiner, zero-width no-break space, and the apostrophe.
[[nodiscard]] constexpr bool is_joiner(char32_t point) {
    return point == 0x27 || point == 0xAD || point == 0x200C || point == 0x200D ||
           point == 0x2060 || point == 0xFEFF;
}

/// Whether the character is a sign that people write for what it means, and that folding leaves
/// out: of mathematics, money and pictures (categories Sm, Sc and So), and `#`, `%`, `&`, `*`, `@`.
[[nodiscard]] bool is_sign(char32_t point);

/// Whether there is anything in the text that folding leaves as part of a word.
[[nodiscard]] bool has_word(std::string_view text);

/// Whether the text is nothing but joiners, and at least one.
[[nodiscard]] bool are_joiners(std::string_view text);

[[nodiscard]] std::string without_joiners(std::string_view text);

/// The words (here what stands between blanks) of a folded text within which a joiner stands,
/// without it, each after a blank. Empty for most texts.
[[nodiscard]] std::string joined_words(std::string_view text);

}  // namespace hearsay::text
