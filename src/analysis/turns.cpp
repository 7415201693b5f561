// SPDX-License-Identifier: Apache-2.0

#include "analysis/turns.hpp"

#include "analysis/order_walk.hpp"

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

/// What is asserted and denied of each.
using Parts = std::map<Part, Sides>;

/// Those that assert or deny, numbers or all else, in date order; none where they do not do both.
Claims taking_sides(
    const std::vector<Standing>& standings,
    const ClaimOrder& order,
    std::span<const std::size_t> claims,
    bool numbers
) {
    Claims taking;
    std::ranges::copy_if(claims, std::back_inserter(taking), [&](std::size_t claim) {
        const auto& standing = standings[claim];
        return (standing.act == Act::asserts || standing.act == Act::denies) &&
               standing.has_position() && standing.value.has_value() == numbers;
    });
    const auto asserts = [&](std::size_t claim) { return standings[claim].act == Act::asserts; };
    if (std::ranges::all_of(taking, asserts) || std::ranges::none_of(taking, asserts)) {
        return {};
    }
    return order.in_date_order(std::move(taking));
}

void add_turns(
    const ClaimOrder& order,
    const Claims& before,
    const Claims& after,
    const LastOf& last_of,
    Turns& turns
) {
    const auto last_before = last_of(before);
    const auto last_after = last_of(after);
    std::set<std::size_t> turned;
    for (const auto to : after) {
        const auto from = last_before(to);
        if (!from) {
            continue;
        }
        // What stands on the side that it turns to, since it stood on the other one.
        const auto since = last_after(to);
        const bool had_turned = since && order.certainly_before(*from, *since);
        if (!had_turned && turned.insert(*from).second) {
            turns.emplace(*from, to);
        }
    }
}

/// What is turned to: a number, or the denial of one.
std::string turned_to(const Standing& standing) {
    return standing.act == Act::asserts ? standing.key() : std::string();
}

}  // namespace

std::set<Part> parts_of(const Standing& standing) {
    std::vector<std::string> answers = standing.parties;
    answers.push_back(standing.key());
    std::set<Part> parts;
    for (const auto& answer : answers) {
        if (standing.roles.empty()) {
            parts.emplace(answer, std::nullopt);
        }
        for (const auto role : standing.roles) {
            parts.emplace(answer, role);
        }
    }
    return parts;
}

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
    Parts parts;
    for (const auto claim : taking_sides(standings, order, claims, false)) {
        for (const auto& part : parts_of(standings[claim])) {
            auto& sides = parts[part];
            (standings[claim].act == Act::asserts ? sides.asserting : sides.denying)
                .push_back(claim);
        }
    }
    std::vector<Sides> opposed;
    for (const auto& [part, sides] : parts) {
        auto denying = sides.denying;
        if (part.second) {
            // Denials without a role deny this one too.
            const auto all = parts.find({part.first, std::nullopt});
            if (all != parts.end()) {
                const auto& more = all->second.denying;
                denying.insert(denying.end(), more.begin(), more.end());
                denying = order.in_date_order(std::move(denying));
            }
        }
        if (!sides.asserting.empty() && !denying.empty()) {
            opposed.push_back({sides.asserting, std::move(denying)});
        }
    }
    return opposed;
}

Turns turns_of(const ClaimOrder& order, const std::vector<Sides>& sides, const LastOf& last_of) {
    Turns turns;
    for (const auto& [asserting, denying] : sides) {
        add_turns(order, asserting, denying, last_of, turns);
        add_turns(order, denying, asserting, last_of, turns);
    }
    return turns;
}

Turns turns_of_numbers(
    const std::vector<Standing>& standings,
    const ClaimOrder& order,
    std::span<const std::size_t> claims,
    const std::function<bool(std::size_t earlier, std::size_t later)>& can_turn
) {
    const auto numbers = taking_sides(standings, order, claims, true);
    OrderWalk back(order, OrderWalk::Fixed::later);
    OrderWalk on(order, OrderWalk::Fixed::earlier);
    const auto can_follow = [&](std::size_t earlier, std::size_t later) {
        return back.certainly_before(earlier, later) && can_turn(earlier, later);
    };
    Turns turns;
    std::set<std::pair<std::size_t, std::string>> turned;
    for (std::size_t later = 0; later < numbers.size(); ++later) {
        const auto to = numbers[later];
        const auto& after = standings[to];
        std::size_t next = later;
        while (next > 0 && !(are_opposed(standings[numbers[next - 1]], after) &&
                             can_follow(numbers[next - 1], to))) {
            --next;
        }
        if (next == 0) {
            continue;
        }
        const auto from = numbers[next - 1];
        const auto had_turned = [&](std::size_t since) {
            const auto& standing = standings[since];
            return standing.act == after.act && turned_to(standing) == turned_to(after) &&
                   are_opposed(standings[from], standing) && on.certainly_before(from, since) &&
                   can_follow(since, to);
        };
        if (std::none_of(
                numbers.begin() + static_cast<std::ptrdiff_t>(next),
                numbers.begin() + static_cast<std::ptrdiff_t>(later),
                had_turned
            ) &&
            turned.emplace(from, turned_to(after)).second) {
            turns.emplace(from, to);
        }
    }
    return turns;
}

}  // namespace hearsay
