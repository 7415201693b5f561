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
    return !text.empty() && hedge.size() <= longest_hedge && text::has_phrase(text, hedge);
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

bool is_reserved(const std::optional<Certainty>& certainty) {
    return certainty_rose(certainty, Certainty::certain);
}

InPlaceOfHedge
in_place_of_hedge(const std::optional<Certainty>& hedged, const std::optional<Certainty>& lacking) {
    if (!is_reserved(lacking)) {
        return InPlaceOfHedge::nothing;
    }
    if (!hedged) {
        return InPlaceOfHedge::certainty;
    }
    return strength_of(*lacking) < strength_of(*hedged) ? InPlaceOfHedge::as_much
                                                        : InPlaceOfHedge::nothing;
}

}  // namespace hearsay
