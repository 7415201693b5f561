// SPDX-License-Identifier: Apache-2.0

#include "analysis/holder_range.hpp"

#include "analysis/groups.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace hearsay {

CountRange range_of_holders(const Ground& ground, std::span<const std::size_t> claims) {
    std::set<Ids> certain;
    std::set<Ids> at_most;
    std::vector<std::size_t> possible;
    for (const auto claim : claims) {
        if (ground.possible_holder(claim).empty()) {
            certain.insert(ground.holders.name(claim));
        } else {
            possible.push_back(claim);
            at_most.insert(ground.principals.name(claim));
        }
    }
    at_most.insert(certain.begin(), certain.end());
    std::unordered_set<std::string_view> known;
    for (const auto& names : certain) {
        known.insert(names.begin(), names.end());
    }
    const auto may_be = [&](std::size_t claim) {
        auto names = ground.holders.name(claim);
        const auto& principal = ground.principals.name(claim);
        names.insert(names.end(), principal.begin(), principal.end());
        return names;
    };
    std::erase_if(possible, [&](std::size_t claim) {
        return std::ranges::any_of(may_be(claim), [&](const auto& name) {
            return known.contains(name);
        });
    });
    Groups further(possible.size());
    for (std::size_t each = 0; each < possible.size(); ++each) {
        for (auto& name : may_be(possible[each])) {
            further.mark(each, std::move(name));
        }
    }
    return {certain.size() + further.count(), at_most.size()};
}

}  // namespace hearsay
