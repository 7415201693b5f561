// SPDX-License-Identifier: Apache-2.0

#include <hearsay/compare.hpp>

#include <algorithm>

namespace hearsay {

std::optional<AssertedNumbers> asserted_numbers(const TopicComparison& topic) {
    AssertedNumbers numbers;
    std::size_t counted = 0;
    for (const auto& position : topic.positions) {
        const auto& range = position.number;
        if (position.asserted_by.empty() || !range) {
            continue;
        }
        if (position.independent_origins.at_most == 0) {
            numbers.without_origin.push_back(position.answer);
            continue;
        }
        if (!range->min || !range->max) {
            return std::nullopt;  // the numbers have no limit there
        }
        const bool is_first = counted++ == 0;
        numbers.least = is_first ? *range->min : std::min(numbers.least, *range->min);
        numbers.most = is_first ? *range->max : std::max(numbers.most, *range->max);
    }
    return counted < 2 ? std::nullopt : std::optional(std::move(numbers));
}

}  // namespace hearsay
