// SPDX-License-Identifier: Apache-2.0

#include "analysis/unlinked_shifts.hpp"

#include "analysis/preceding.hpp"
#include "analysis/shifts.hpp"
#include "analysis/turns.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace hearsay {

namespace {

/// Claims that may shift from one another: numbers and words go without a role.
using Question = std::tuple<std::vector<std::string>, std::string, std::optional<Role>>;

/// Whose claims on which topic may reverse one another.
using HolderAndTopic = std::pair<std::vector<std::string>, std::string>;

}  // namespace

std::vector<UnlinkedShift> unlinked_shifts(
    const DossierIndex& index,
    const std::vector<Standing>& standings,
    const ClaimOrder& order,
    std::span<const std::size_t> claims
) {
    const auto& all = index.dossier().records.claims;
    std::map<Question, std::vector<std::size_t>> questions;
    std::map<HolderAndTopic, std::vector<std::size_t>> courses;
    for (const auto claim : claims) {
        const auto& standing = standings[claim];
        const auto principal = principal_of(all[claim]);
        courses[{principal, standing.topic}].push_back(claim);
        if (!is_assertive(standing) || !standing.has_position()) {
            continue;
        }
        if (standing.roles.empty()) {
            questions[{principal, standing.topic, std::nullopt}].push_back(claim);
        }
        for (const auto role : standing.roles) {
            questions[{principal, standing.topic, role}].push_back(claim);
        }
    }
    const auto last_of = [&](const std::vector<std::size_t>& holding) {
        return [&, preceding = Preceding(order, holding)](std::size_t later) mutable {
            const auto earlier = preceding.last_before(later);
            return earlier && !amends(all[later], all[*earlier]) ? earlier : std::nullopt;
        };
    };
    std::set<std::pair<std::size_t, std::size_t>> shifts;  // earlier, later
    for (const auto& [question, holding] : questions) {
        if (holding.size() < 2) {
            continue;
        }
        auto last_before = last_of(holding);
        for (const auto later : holding) {
            const auto earlier = last_before(later);
            if (earlier && standings[*earlier].key() != standings[later].key()) {
                shifts.emplace(*earlier, later);
            }
        }
    }
    for (const auto& [course, holding] : courses) {
        shifts.merge(turns_of(order, opposed_sides(standings, order, holding), last_of));
        shifts.merge(turns_of_numbers(
            standings,
            order,
            holding,
            [&](std::size_t earlier, std::size_t later) {
                return !amends(all[later], all[earlier]);
            }
        ));
    }
    std::vector<UnlinkedShift> found;
    found.reserve(shifts.size());
    for (const auto& [earlier, later] : shifts) {
        found.push_back({earlier, later});
    }
    std::ranges::sort(found, {}, [&](const UnlinkedShift& shift) {
        return std::pair(order.rank(shift.later), order.rank(shift.earlier));
    });
    return found;
}

}  // namespace hearsay
