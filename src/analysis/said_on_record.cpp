// SPDX-License-Identifier: Apache-2.0

#include "analysis/said_on_record.hpp"

#include "analysis/nearest_worded.hpp"
#include "model/appearances.hpp"

#include <algorithm>

namespace hearsay {

std::optional<CertaintyOnRecord> SaidOnRecord::surest() const {
    std::optional<CertaintyOnRecord> surest;
    for (const auto& each : certainties) {
        if (!surest || strength_of(surest->certainty) < strength_of(each.certainty)) {
            surest = each;
        }
    }
    return surest;
}

bool have_a_quote_in_common(const SaidOnRecord& a, const SaidOnRecord& b) {
    return std::ranges::any_of(a.quotes, [&](const QuoteOnRecord& one) {
        return std::ranges::any_of(b.quotes, [&](const QuoteOnRecord& other) {
            return one.quote.text == other.quote.text;
        });
    });
}

const SaidOnRecord& AllSaidOnRecord::of(std::size_t claim) {
    const auto found = known_.find(claim);
    return found != known_.end() ? found->second
                                 : known_.emplace(claim, made_of(claim)).first->second;
}

SaidOnRecord AllSaidOnRecord::made_of(std::size_t position) const {
    constexpr std::size_t most_texts = 16;  // so that the cost stays linear
    const auto& claim = evidence_.claim(position);
    SaidOnRecord said;
    said.only_suggests = claim.act == Act::suggests && !claim.certainty && claim.hedge.empty();
    if (!claim.quote.empty()) {
        said.quotes.push_back({{claim.quote, claim.language}, claim.translation, {position}});
    }
    if (claim.certainty) {
        said.certainties.push_back({*claim.certainty, {position}});
    }
    if (!is_worded(claim) || (!said.quotes.empty() && !said.certainties.empty())) {
        return said;
    }
    const auto vias = vias_of(evidence_.index, claim);
    if (said.quotes.empty()) {
        const auto texts = first_to_say(claim.appearances.size(), vias, [&](std::size_t at) {
            return !claim.appearances[at].quote.empty();
        });
        for (const auto at : texts) {
            const auto& text = claim.appearances[at];
            if (said.quotes.size() < most_texts) {
                said.quotes.push_back(
                    {{text.quote, language_of(evidence_.index, text)},
                     text.translation,
                     {position, at}}
                );
            }
        }
    }
    if (said.certainties.empty()) {
        const auto texts = first_to_say(claim.appearances.size(), vias, [&](std::size_t at) {
            return claim.appearances[at].certainty.has_value();
        });
        for (const auto at : texts) {
            if (said.certainties.size() < most_texts) {
                said.certainties.push_back({*claim.appearances[at].certainty, {position, at}});
            }
        }
    }
    return said;
}

bool is_worded(const Claim& claim) {
    return std::ranges::any_of(claim.appearances, [](const Appearance& it) {
        return !it.quote.empty() || !it.translation.empty() || it.certainty;
    });
}

}  // namespace hearsay
