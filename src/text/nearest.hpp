// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace hearsay::text {

/// Looks for the candidate that a mistyped word most likely meant. The distance is the optimal
/// string alignment distance over code points (insert, delete, substitute, swap neighbours; each
/// costs one, and no part is edited twice): G. Navarro, "A Guided Tour to Approximate String
/// Matching", ACM Computing Surveys 33 (2001), after F. Damerau, CACM 7 (1964). A candidate that
/// differs only in the case of ASCII letters is the nearest that there can be. Accepted up to a
/// third of the word's code points, at least 1; to a word of one or two letters nothing is near but
/// these two swapped. Of equally near candidates the first stays. Where none is near, the word may
/// be the beginning of one: the shortest candidate that goes on from its three or more letters. The
/// empty word and words above 64 bytes have no near one: nobody mistypes those by hand.
///
/// Costs O(length x limit) for a candidate that passes two quick lower bounds (of lengths and of
/// the sets of bytes), next to nothing for the others.
class NearestSearch {
public:
    static constexpr std::size_t longest_word = 64;

    explicit NearestSearch(std::string_view word);

    /// Considers a candidate, whose text has to outlive the search.
    void offer(std::string_view candidate);

    /// The nearest so far.
    [[nodiscard]] std::optional<std::string_view> best() const {
        return best_ || going_on_.empty() ? best_ : std::optional(going_on_.front());
    }

    /// What a word most likely means whose beginning tells more than its length, as that of an id
    /// does: where few candidates go on from it, these, the shortest first, though others are near
    /// ("wh-blames" is `wh-blames-syria`, not `iit-blames`). Else the nearest alone, as where it is
    /// one of these with but one letter more, or differs by capitals only.
    [[nodiscard]] std::vector<std::string_view> likely() const;

    /// The distance of the nearest; none where the word only begins it, or none is near.
    [[nodiscard]] std::optional<std::size_t> edits() const {
        return best_ ? std::optional(bound_) : std::nullopt;
    }

private:
    static constexpr std::size_t few = 3;

    void note_going_on(std::string_view candidate);
    [[nodiscard]] std::size_t distance(std::string_view candidate);

    std::string word_;
    std::u32string points_;
    std::uint64_t letters_ = 0;
    /// Only distances below this are of interest; shrinks with every better candidate.
    std::size_t bound_ = 0;
    std::optional<std::string_view> best_;
    /// The shortest that the word begins, in order of size: one more than are few, at most.
    std::vector<std::string_view> going_on_;
    std::u32string candidate_points_;
    std::vector<std::size_t> rows_[3];
};

/// The nearest of a range of texts (string_views, or strings that outlive the answer).
template <std::ranges::input_range Candidates>
requires std::convertible_to<std::ranges::range_reference_t<Candidates>, std::string_view> &&
    (std::is_lvalue_reference_v<std::ranges::range_reference_t<Candidates>> ||
     std::same_as<std::ranges::range_value_t<Candidates>, std::string_view>)
        [[nodiscard]] std::optional<std::string_view> nearest(
            std::string_view word, const Candidates& candidates
        ) {
    NearestSearch search(word);
    for (const auto& candidate : candidates) {
        search.offer(candidate);
    }
    return search.best();
}

}  // namespace hearsay::text
