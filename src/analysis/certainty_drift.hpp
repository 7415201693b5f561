// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/claim.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace hearsay {

// How sure claims are, and what a repeat makes of how sure its source was.

/// What an act says on the scale doubts < suggests < asserts; nothing for others: a denial is not
/// on it.
std::optional<int> firmness_of(const std::optional<Act>& act);

bool certainty_rose(const std::optional<Certainty>& from, const std::optional<Certainty>& to);

/// In bytes: a hedge of many pages is not looked for.
constexpr std::size_t longest_hedge = 1000;

/// Whether the words of a hedge stand in a text.
bool holds_hedge(std::string_view text, std::string_view hedge);

/// Looks for hedges in the words of claims, within a bounded cost for all that are asked of it.
class HedgeSearch {
public:
    /// Whether these words stand in what is on record of the claim: its quote, its translation,
    /// what the recorder makes of it, or a text that carries it. Nothing where the budget is spent.
    [[nodiscard]] std::optional<bool> finds(std::string_view hedge, const Claim& in);

private:
    std::size_t budget_ = 100'000'000;  ///< bytes; some seconds of work in all at the worst
};

/// Whether what says how sure it is, in these words, is certainly less than wholly sure.
bool is_reserved(const std::optional<Certainty>& certainty);

/// What stands in place of a hedge where its words are not.
enum class InPlaceOfHedge : std::uint8_t {
    nothing,    ///< it is left out
    certainty,  ///< it is less than sure by its certainty; whether less than the hedge, who knows
    as_much     ///< it is less sure than what has the hedge, or has a hedge of its own
};

/// By the certainty of what has the hedge and of what lacks its words.
InPlaceOfHedge
in_place_of_hedge(const std::optional<Certainty>& hedged, const std::optional<Certainty>& lacking);

}  // namespace hearsay
