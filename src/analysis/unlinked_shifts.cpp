// SPDX-License-Identifier: Apache-2.0

#include "analysis/unlinked_shifts.hpp"

#include "analysis/preceding.hpp"
#include "analysis/shifts.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>

namespace hearsay {

namespace {

/// Claims that may shift from one another: numbers and words go without a role.
using Question = std::tuple<std::vector<std::string>, std::string, std::optional<Role>>;

/// Claims that may reverse one another: what they assert or deny.
using Answer = std::tuple<std::vector<std::string>, std::string, std::string>;

}  // namespace

std::vector<UnlinkedShift> unlinked_shifts(
    const DossierIndex& index,
    const std::vector<Standing>& standings,
    const ClaimOrder& order,
    std::span<const std::size_t> claims
) {
    const auto& all = index.dossier().records.claims;
    std::map<Question, std::vector<std::size_t>> courses;
    std::map<Answer, std::vector<std::size_t>> answers;
    for (const auto claim : claims) {
        const auto& standing = standings[claim];
        if ((standing.act == Act::asserts || standing.act == Act::denies) &&
            standing.has_position()) {
            answers[{principal_of(all[claim]), standing.topic, standing.key()}].push_back(claim);
        }
        if (!is_assertive(standing) || !standing.has_position()) {
            continue;
        }
        const auto principal = principal_of(all[claim]);
        if (standing.roles.empty()) {
            courses[{principal, standing.topic, std::nullopt}].push_back(claim);
        }
        for (const auto role : standing.roles) {
            courses[{principal, standing.topic, role}].push_back(claim);
        }
    }
    std::map<std::size_t, std::size_t> shifts;  // later -> earlier
    const auto add_shifts = [&](const std::vector<std::size_t>& holding, const auto& differ) {
        if (holding.size() < 2) {
            return;
        }
        Preceding preceding(order, holding);
        for (const auto later : holding) {
            const auto earlier = preceding.last_before(later);
            if (earlier && differ(standings[*earlier], standings[later]) &&
                !amends(all[later], all[*earlier])) {
                shifts.emplace(later, *earlier);
            }
        }
    };
    for (const auto& [course, holding] : courses) {
        add_shifts(holding, [](const Standing& earlier, const Standing& later) {
            return earlier.key() != later.key();
        });
    }
    for (const auto& [answer, holding] : answers) {
        add_shifts(holding, are_opposed);
    }
    std::vector<UnlinkedShift> found;
    found.reserve(shifts.size());
    for (const auto& [later, earlier] : shifts) {
        found.push_back({earlier, later});
    }
    std::ranges::sort(found, {}, [&](const UnlinkedShift& shift) {
        return order.rank(shift.later);
    });
    return found;
}

}  // namespace hearsay
