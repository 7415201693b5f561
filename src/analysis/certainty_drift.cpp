// SPDX-License-Identifier: Apache-2.0

#include "analysis/certainty_drift.hpp"

#include "text/phrase.hpp"

#include <vector>

namespace hearsay {

namespace {

std::vector<std::string_view> words_of(const Claim& claim) {
    std::vector<std::string_view> words{claim.quote, claim.translation, claim.statement};
    for (const auto& appearance : claim.appearances) {
        words.emplace_back(appearance.quote);
        words.emplace_back(appearance.translation);
    }
    return words;
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

std::optional<bool> HedgeSearch::finds(std::string_view hedge, const Claim& in) {
    for (const auto text : words_of(in)) {
        if (text.size() > budget_) {
            return std::nullopt;
        }
        budget_ -= text.size();
        if (holds_hedge(text, hedge)) {
            return true;
        }
    }
    return false;
}

bool lost_its_hedge(const Claim& source, const Claim& repeat) {
    if (source.hedge.empty() || !repeat.hedge.empty()) {
        return false;
    }
    const auto before = strength_of(source.certainty.value_or(Certainty::certain));
    return !repeat.certainty || strength_of(*repeat.certainty) >= before;
}

bool lost_its_certainty(const Claim& source, const Claim& repeat) {
    return source.certainty && strength_of(*source.certainty) < strength_of(Certainty::certain) &&
           !repeat.certainty && repeat.hedge.empty() && says_itself(repeat);
}

}  // namespace hearsay
