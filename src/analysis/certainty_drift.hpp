// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/claim.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace hearsay {

// How sure claims are, and what a repeat makes of how sure its source was.

/// What an act says on the scale doubts < suggests < asserts; nothing for others: a denial is not
/// on it.
std::optional<int> firmness_of(const std::optional<Act>& act);

bool certainty_rose(const std::optional<Certainty>& from, const std::optional<Certainty>& to);

/// Whether the words of a hedge stand in a text. A hedge of many pages is not looked for.
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

/// Whether the repeat has no hedge in place of its source's. One that is less sure by its certainty
/// has put it there.
bool lost_its_hedge(const Claim& source, const Claim& repeat);

/// Whether the repeat leaves out how sure its source was, by certainty. A hedge of its own may
/// stand for that; and what has neither words nor a position of its own passes on what it repeats.
bool lost_its_certainty(const Claim& source, const Claim& repeat);

}  // namespace hearsay
