// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What changed between two wordings, by words.
namespace hearsay::text {

enum class DiffKind { same, removed, added };

/// A stretch of words, with the space before its first word where there is one. Spaces are
/// collapsed: every run of spaces, tabs and newlines is one space, none at the ends.
struct DiffPart {
    DiffKind kind = DiffKind::same;
    std::string text;
    std::string old_text = {};  ///< of what is the same: as the old wording has it

    friend bool operator==(const DiffPart&, const DiffPart&) = default;
};

/// The difference: parts in reading order, neighbours of different kinds, in each place what was
/// removed before what was added. The texts of `same` and `added` put together read as the new
/// wording, the old texts of `same` and those of `removed` as the old one, up to spaces, which are
/// not compared. Words are compared by their keys (`word_key`).
///
/// A word is a run of letters, digits and marks (with apostrophes and hyphens inside, points and
/// commas between digits); a Chinese or Japanese letter, and every other sign, is a word by itself.
/// Shortest edit script by dtl (Wu, Manber, Myers: "An O(NP) Sequence Comparison Algorithm", 1990)
/// after taking off what both begin and end with. Bounded: when a side has more than 2,000 words,
/// or the middles would cost more than dtl can handle (about 1,400 words against 1,400), the
/// middles come as one removed and one added part.
[[nodiscard]] std::vector<DiffPart> word_diff(std::string_view old_text, std::string_view new_text);

/// The parts, with what happens to stay the same between two changes taken into them, so that texts
/// that share little read as one text and another and not as a mixture: what is no longer than half
/// of what is removed or added before it, and than half of that after it. It is then both removed
/// and added. After Fraser's semantic cleanup ("Diff Strategies", 2006), which takes in more.
[[nodiscard]] std::vector<DiffPart> gathered(const std::vector<DiffPart>& parts);

/// The parts in one line as `git diff --word-diff=plain` shows them: `by [-night-]{+day+} and`.
[[nodiscard]] std::string to_text(const std::vector<DiffPart>& parts);

}  // namespace hearsay::text
