// SPDX-License-Identifier: Apache-2.0

#include "analysis/certainty_drift.hpp"

#include "text/phrase.hpp"

#include <algorithm>
#include <cstddef>

namespace hearsay {

namespace {

bool words_hold_hedge(const Claim& claim, std::string_view hedge) {
    return holds_hedge(claim.quote, hedge) || holds_hedge(claim.translation, hedge) ||
           holds_hedge(claim.statement, hedge) ||
           std::ranges::any_of(claim.appearances, [&](const Appearance& it) {
               return holds_hedge(it.quote, hedge) || holds_hedge(it.translation, hedge);
           });
}

}  // namespace

std::optional<int> firmness_of(const std::optional<Act>& act) {
    if (act == Act::doubts) {
        return 0;
    }
    if (act == Act::suggests) {
        return 1;
    }
    return act == Act::asserts ? std::optional(2) : std::nullopt;
}

bool certainty_rose(const std::optional<Certainty>& from, const std::optional<Certainty>& to) {
    return from && to && strength_of(*from) < strength_of(*to);
}

bool holds_hedge(std::string_view text, std::string_view hedge) {
    constexpr std::size_t most_bytes = 1000;
    return !text.empty() && hedge.size() <= most_bytes && text::has_phrase(text, hedge);
}

bool lost_its_hedge(const Claim& source, const Claim& repeat) {
    if (source.hedge.empty() || !repeat.hedge.empty()) {
        return false;
    }
    const auto before = strength_of(source.certainty.value_or(Certainty::certain));
    return (!repeat.certainty || strength_of(*repeat.certainty) >= before) &&
           !words_hold_hedge(repeat, source.hedge);
}

bool lost_its_certainty(const Claim& source, const Claim& repeat) {
    return source.certainty && strength_of(*source.certainty) < strength_of(Certainty::certain) &&
           !repeat.certainty && repeat.hedge.empty() && says_itself(repeat);
}

}  // namespace hearsay
