// SPDX-License-Identifier: Apache-2.0

#include "analysis/listed_claims.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <unordered_set>

namespace hearsay {

std::array<const Ids*, 7> claims_of(const Position& position) {
    return {
        &position.asserted_by,
        &position.suggested_by,
        &position.denied_by,
        &position.doubted_by,
        &position.formerly_asserted_by,
        &position.formerly_suggested_by,
        &position.formerly_denied_by};
}

Ids holding_none_of(const TopicComparison& topic, const Ids& claims) {
    std::unordered_set<std::string_view> listed;
    const auto list = [&](const Ids& ids) { listed.insert(ids.begin(), ids.end()); };
    for (const auto& position : topic.positions) {
        std::ranges::for_each(claims_of(position), [&](const Ids* ids) { list(*ids); });
    }
    list(topic.withheld_by);
    list(topic.formerly_withheld_by);
    Ids rest;
    std::ranges::copy_if(claims, std::back_inserter(rest), [&](const std::string& id) {
        return !listed.contains(id);
    });
    return rest;
}

bool holds_nothing(const TopicComparison& topic) {
    return topic.positions.empty() && topic.withheld_by.empty() &&
           topic.formerly_withheld_by.empty() && topic.holding_none.empty();
}

}  // namespace hearsay
