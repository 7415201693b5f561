// SPDX-License-Identifier: Apache-2.0

#include "analysis/certainty_drift.hpp"

namespace hearsay {

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
