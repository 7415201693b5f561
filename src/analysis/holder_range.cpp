// SPDX-License-Identifier: Apache-2.0

#include "analysis/holder_range.hpp"

#include "analysis/groups.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace hearsay {

namespace {

/// A claim of which it is open for whom it was made.
struct OpenClaim {
    std::size_t claim;
    std::set<std::string> may_be_by;  ///< those of its principal, or what they may roll up to
};

/// Whether one of the principal rolled up to bodies that it only possibly belonged to.
bool is_open(Ground& ground, std::size_t claim) {
    const auto& date = ground.claim(claim).date;
    return std::ranges::any_of(ground.principals.name(claim), [&](const std::string& actor) {
        const auto possible = ground.bodies.possible_tops_of({actor}, date);
        return !possible.empty() && possible == ground.bodies.tops_of({actor}, date);
    });
}

OpenClaim open_claim(Ground& ground, std::size_t claim) {
    OpenClaim open{claim, {}};
    for (const auto& actor : ground.principals.name(claim)) {
        const auto& bodies = ground.bodies.of(actor, ground.claim(claim).date);
        // Who certainly belonged to any body did not speak as itself.
        const bool belongs = std::ranges::any_of(bodies, [&](const Body& body) {
            return body.certain && body.actor->id != actor;
        });
        for (const auto& body : bodies) {
            if (!belongs || body.actor->id != actor) {
                open.may_be_by.insert(body.actor->id);
            }
        }
    }
    return open;
}

}  // namespace

CountRange range_of_holders(Ground& ground, std::span<const std::size_t> claims) {
    std::set<Ids> certain;
    std::vector<OpenClaim> open;
    for (const auto claim : claims) {
        if (is_open(ground, claim)) {
            open.push_back(open_claim(ground, claim));
        } else {
            certain.insert(ground.holders.name(claim));
        }
    }
    std::unordered_set<std::string_view> known;
    for (const auto& names : certain) {
        known.insert(names.begin(), names.end());
    }
    std::set<Ids> others;
    Groups further(open.size());
    bool any_may_be_known = false;
    for (std::size_t each = 0; each < open.size(); ++each) {
        const auto& [claim, may_be_by] = open[each];
        for (const auto& name : may_be_by) {
            others.insert({name});
            further.mark(each, known.contains(name) ? std::string() : name);
        }
        others.insert(ground.holders.name(claim));
        if (ground.principals.name(claim).size() > 1) {
            others.insert(ground.principals.name(claim));
        }
        any_may_be_known =
            any_may_be_known || std::ranges::any_of(may_be_by, [&](const std::string& name) {
                return known.contains(name);
            });
    }
    std::erase_if(others, [&](const Ids& names) { return certain.contains(names); });
    // All that may be one with certain holders are one group, and none besides these.
    return {
        certain.size() + further.count() - (any_may_be_known ? 1 : 0),
        certain.size() + std::min(open.size(), others.size())};
}

}  // namespace hearsay
