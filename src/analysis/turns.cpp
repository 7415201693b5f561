// SPDX-License-Identifier: Apache-2.0

#include "analysis/turns.hpp"

#include "analysis/positions.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>

namespace hearsay {

namespace {

using Claims = std::vector<std::size_t>;

bool have_one_in_common(
    const std::vector<std::string>& sorted, const std::vector<std::string>& others
) {
    return std::ranges::any_of(others, [&](const std::string& each) {
        return std::ranges::binary_search(sorted, each);
    });
}

bool overlap(const std::vector<Role>& a, const std::vector<Role>& b) {
    return a.empty() || b.empty() ||
           std::ranges::any_of(a, [&](Role role) { return std::ranges::find(b, role) != b.end(); });
}

/// Whether what the one asserts cannot be where what the other denies is not.
bool denies_part_of(const Standing& asserting, const Standing& denying) {
    if (asserting.value && denying.value) {
        return is_within(*asserting.value, *denying.value);
    }
    return asserting.key() == denying.key() ||
           have_one_in_common(asserting.parties, denying.parties);
}

/// What can be asserted and denied; claims without role (denials of every role, numbers, words) go
/// under none.
using Part = std::pair<std::string, std::optional<Role>>;
using Parts = std::map<Part, Sides>;

/// The answer, and each party of a joint one, in each role.
void sort_into_parts(Parts& parts, const Standing& standing, std::size_t claim) {
    std::set<std::string> answers(standing.parties.begin(), standing.parties.end());
    answers.insert(standing.key());
    std::vector<std::optional<Role>> roles(standing.roles.begin(), standing.roles.end());
    if (roles.empty()) {
        roles.emplace_back();
    }
    for (const auto& answer : answers) {
        for (const auto role : roles) {
            auto& sides = parts[{answer, role}];
            (standing.act == Act::asserts ? sides.asserting : sides.denying).push_back(claim);
        }
    }
}

/// Claims that assert numbers, by where these stand.
using Numbers = std::vector<std::pair<PlaceOfNumber, std::size_t>>;

Numbers numbers_of(const std::vector<Standing>& standings, const Claims& claims) {
    Numbers numbers;
    for (const auto claim : claims) {
        const auto& standing = standings[claim];
        if (standing.act == Act::asserts && standing.value) {
            numbers.emplace_back(place_of_number(*standing.value), claim);
        }
    }
    std::ranges::sort(numbers);
    return numbers;
}

Claims within(const Numbers& numbers, const NumberRange& denied) {
    const auto [min, max] = place_of_number(denied);
    Claims found;
    auto next = std::ranges::lower_bound(numbers, min, {}, [](const auto& number) {
        return number.first.first;
    });
    for (; next != numbers.end() && next->first.first <= max; ++next) {
        if (next->first.second <= max) {
            found.push_back(next->second);
        }
    }
    return found;
}

void add_turns(const Claims& before, const Claims& after, const LastOf& last_of, Turns& turns) {
    const auto last_before = last_of(before);
    std::set<std::size_t> turned;
    for (const auto to : after) {
        const auto from = last_before(to);
        if (from && turned.insert(*from).second) {
            turns.emplace(*from, to);
        }
    }
}

}  // namespace

bool are_opposed(const Standing& a, const Standing& b) {
    if (!overlap(a.roles, b.roles)) {
        return false;
    }
    return (a.act == Act::asserts && b.act == Act::denies && denies_part_of(a, b)) ||
           (a.act == Act::denies && b.act == Act::asserts && denies_part_of(b, a));
}

std::vector<Sides> opposed_sides(
    const std::vector<Standing>& standings,
    const ClaimOrder& order,
    std::span<const std::size_t> claims
) {
    Claims taking_sides;
    std::ranges::copy_if(claims, std::back_inserter(taking_sides), [&](std::size_t claim) {
        const auto& standing = standings[claim];
        return (standing.act == Act::asserts || standing.act == Act::denies) &&
               standing.has_position();
    });
    const auto asserts = [&](std::size_t claim) { return standings[claim].act == Act::asserts; };
    if (std::ranges::all_of(taking_sides, asserts) || std::ranges::none_of(taking_sides, asserts)) {
        return {};
    }
    Parts parts;
    for (const auto claim : order.in_date_order(taking_sides)) {
        sort_into_parts(parts, standings[claim], claim);
    }
    const auto numbers = numbers_of(standings, taking_sides);
    std::vector<Sides> opposed;
    for (const auto& [part, sides] : parts) {
        auto [asserting, denying] = sides;
        if (part.second) {
            // Denials without a role deny this one too.
            const auto all = parts.find({part.first, std::nullopt});
            if (all != parts.end()) {
                const auto& more = all->second.denying;
                denying.insert(denying.end(), more.begin(), more.end());
                denying = order.in_date_order(std::move(denying));
            }
        } else if (!denying.empty() && standings[denying.front()].value) {
            asserting = order.in_date_order(within(numbers, *standings[denying.front()].value));
        }
        if (!asserting.empty() && !denying.empty()) {
            opposed.push_back({std::move(asserting), std::move(denying)});
        }
    }
    return opposed;
}

Turns turns_of(const std::vector<Sides>& sides, const LastOf& last_of) {
    Turns turns;
    for (const auto& [asserting, denying] : sides) {
        add_turns(asserting, denying, last_of, turns);
        add_turns(denying, asserting, last_of, turns);
    }
    return turns;
}

}  // namespace hearsay
