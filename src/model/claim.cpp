// SPDX-License-Identifier: Apache-2.0

#include <hearsay/claim.hpp>

#include "text/number.hpp"

#include <algorithm>
#include <cstdint>

namespace hearsay {

std::string joined(std::vector<std::string> ids) {
    std::ranges::sort(ids);
    std::string all;
    for (const auto& id : ids) {
        if (!all.empty()) {
            all += '+';
        }
        all += id;
    }
    return all;
}

std::vector<std::string> parted(std::string_view joined) {
    std::vector<std::string> ids;
    for (std::size_t begin = 0; begin <= joined.size();) {
        const auto end = std::min(joined.find('+', begin), joined.size());
        ids.emplace_back(joined.substr(begin, end - begin));
        begin = end + 1;
    }
    return ids;
}

std::string written(const NumberRange& range) {
    if (range.min && range.max && *range.min == *range.max) {
        return std::to_string(*range.min);
    }
    std::string text;
    if (range.min) {
        text += std::to_string(*range.min);
    }
    text += "..";
    if (range.max) {
        text += std::to_string(*range.max);
    }
    return text;
}

std::optional<NumberRange> number_written(std::string_view answer) {
    const auto dots = answer.find("..");
    const auto integer = text::number_of<std::int64_t>;
    NumberRange range{integer(answer.substr(0, dots)), {}};
    range.max = dots == std::string_view::npos ? range.min : integer(answer.substr(dots + 2));
    const bool is_any = range.min || range.max;
    // Else one end would be lost, or another text would read the same.
    return is_any && written(range) == answer ? std::optional(range) : std::nullopt;
}

bool exclude_each_other(const NumberRange& a, const NumberRange& b) {
    return (a.max && b.min && *a.max < *b.min) || (b.max && a.min && *b.max < *a.min);
}

bool is_within(const NumberRange& inner, const NumberRange& outer) {
    return (!outer.min || (inner.min && *inner.min >= *outer.min)) &&
           (!outer.max || (inner.max && *inner.max <= *outer.max));
}

bool says_itself(const Claim& claim) {
    return claim.act || claim.has_position() || !claim.roles.empty() || claim.certainty ||
           !claim.hedge.empty() || !claim.quote.empty() || !claim.translation.empty() ||
           !claim.statement.empty();
}

bool is_reserved(const Claim& claim) {
    return !claim.hedge.empty() ||
           (claim.certainty && strength_of(*claim.certainty) < strength_of(Certainty::certain));
}

std::vector<std::string> principal_of(const Claim& claim) {
    auto principal = claim.on_behalf_of.empty() ? claim.speakers : claim.on_behalf_of;
    std::ranges::sort(principal);
    return principal;
}

bool speaks_as_one(const Claim& claim) {
    return claim.speakers.size() < 2 || !claim.speaker_as_named.empty();
}

}  // namespace hearsay
