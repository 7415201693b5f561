// SPDX-License-Identifier: Apache-2.0

#include "analysis/shifts.hpp"

#include "analysis/preceding.hpp"
#include "model/body.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace hearsay {

namespace {

using Claims = std::vector<std::size_t>;

/// A shift by positions of claims.
struct Row {
    std::size_t from;
    std::size_t to;
    Shift::Kind kind;
    bool linked;
};

std::vector<Row> linked_shifts(const Ground& ground, const Claims& claims) {
    std::vector<Row> rows;
    for (const auto to : claims) {
        for (const auto link : {Link::revises, Link::retracts}) {
            for (const auto& id : ground.claim(to).linked(link)) {
                const auto from = ground.index.claim_at(id);
                // What was never said cannot be taken back.
                if (!from || ground.is_fabricated(*from)) {
                    continue;
                }
                const auto kind = link == Link::retracts ? Shift::Kind::withdrew
                                                         : kind_of_revision(
                                                               ground.claim(*from),
                                                               ground.standings[*from],
                                                               ground.claim(to),
                                                               ground.standings[to]
                                                           );
                rows.push_back({*from, to, kind, true});
            }
        }
    }
    return rows;
}

/// What one holder says about one answer in one role.
struct Sides {
    Claims asserting;
    Claims denying;
};

/// What one holder says on a topic.
struct Course {
    /// By answer and role; claims without role (denials of every role, numbers, words) under none.
    std::map<std::pair<std::string, std::optional<Role>>, Sides> sides;
    std::map<std::string, Claims> withholding;  ///< by answer asked about, perhaps none
    Claims naming;                              ///< those that assert or suggest
};

void sort_into_course(Course& course, const Standing& standing, std::size_t claim) {
    if (standing.act == Act::withholds) {
        course.withholding[standing.key()].push_back(claim);
        return;
    }
    if (!standing.act || !standing.has_position()) {
        return;
    }
    std::vector<std::optional<Role>> roles(standing.roles.begin(), standing.roles.end());
    if (roles.empty()) {
        roles.emplace_back();
    }
    if (is_assertive(standing)) {
        course.naming.push_back(claim);
    }
    if (standing.act == Act::asserts) {
        for (const auto role : roles) {
            course.sides[{standing.key(), role}].asserting.push_back(claim);
        }
    } else if (standing.act == Act::denies) {
        std::set<std::string> answers{standing.parties.begin(), standing.parties.end()};
        answers.insert(standing.key());
        for (const auto& answer : answers) {
            for (const auto role : roles) {
                course.sides[{answer, role}].denying.push_back(claim);
            }
        }
    }
}

/// The claims that a later one can be a shift from without saying so: what had been revised or
/// retracted with effect by then was not there any more. Where that is so of the last of all, the
/// last counts that still is in force.
class StandingOnes {
public:
    StandingOnes(const Ground& ground, const Claims& claims)
        : ground_(ground), all_(ground.order, claims), in_force_(ground.order, in_force(claims)) {}

    [[nodiscard]] std::optional<std::size_t> last_before(std::size_t claim) {
        const auto last = all_.last_before(claim);
        return !last || ground_.was_in_force(*last, claim) ? last : in_force_.last_before(claim);
    }

private:
    [[nodiscard]] Claims in_force(Claims claims) const {
        std::erase_if(claims, [&](std::size_t claim) { return !ground_.cut.in_force[claim]; });
        return claims;
    }

    const Ground& ground_;
    Preceding all_;
    Preceding in_force_;
};

/// One row a turn: from the last of `before` that certainly precedes it to the first such claim of
/// `after`, which is in date order.
void add_turns(
    const Ground& ground,
    const Claims& before,
    const Claims& after,
    std::set<std::pair<std::size_t, std::size_t>>& turns
) {
    StandingOnes preceding(ground, before);
    std::set<std::size_t> turned;
    for (const auto to : after) {
        const auto from = preceding.last_before(to);
        if (from && !amends(ground.claim(to), ground.claim(*from)) && turned.insert(*from).second) {
            turns.emplace(*from, to);
        }
    }
}

void add_reversals(const Ground& ground, const Course& course, std::vector<Row>& rows) {
    std::set<std::pair<std::size_t, std::size_t>> turns;
    for (const auto& [key, sides] : course.sides) {
        auto denying = sides.denying;
        if (key.second) {
            // Denials without a role deny this one too.
            const auto all = course.sides.find({key.first, std::nullopt});
            if (all != course.sides.end()) {
                const auto& more = all->second.denying;
                denying.insert(denying.end(), more.begin(), more.end());
                denying = ground.order.in_date_order(std::move(denying));
            }
        }
        if (!sides.asserting.empty() && !denying.empty()) {
            add_turns(ground, sides.asserting, denying, turns);
            add_turns(ground, denying, sides.asserting, turns);
        }
    }
    for (const auto& [from, to] : turns) {
        rows.push_back({from, to, Shift::Kind::reversed, false});
    }
}

void add_namings(const Ground& ground, const Course& course, std::vector<Row>& rows) {
    if (course.withholding.empty() || course.naming.empty()) {
        return;
    }
    std::map<std::string, StandingOnes> withholding;
    for (const auto& [answer, claims] : course.withholding) {
        withholding.try_emplace(answer, ground, claims);
    }
    std::set<std::size_t> turned;
    for (const auto to : course.naming) {
        std::optional<std::size_t> from;
        // A withholding that does not say what it was asked about fits any answer.
        for (const auto& answer : {std::string{}, ground.standings[to].key()}) {
            const auto found = withholding.find(answer);
            if (found == withholding.end()) {
                continue;
            }
            const auto last = found->second.last_before(to);
            if (last && (!from || ground.order.rank(*last) > ground.order.rank(*from))) {
                from = last;
            }
        }
        if (from && !amends(ground.claim(to), ground.claim(*from)) && turned.insert(*from).second) {
            rows.push_back({*from, to, Shift::Kind::named, false});
        }
    }
}

}  // namespace

std::vector<Shift> shifts_of(Ground& ground, const TopicStances& topic) {
    auto claims = topic.claims;
    std::erase_if(claims, [&](std::size_t claim) { return ground.is_fabricated(claim); });
    auto rows = linked_shifts(ground, claims);
    std::map<std::size_t, Course> courses;
    for (const auto claim : claims) {
        sort_into_course(courses[ground.holders.of[claim]], ground.standings[claim], claim);
    }
    for (const auto& [holder, course] : courses) {
        add_reversals(ground, course, rows);
        add_namings(ground, course, rows);
    }
    std::ranges::sort(rows, {}, [&](const Row& row) {
        return std::tuple(ground.order.rank(row.to), ground.order.rank(row.from), row.kind);
    });
    std::vector<Shift> shifts;
    shifts.reserve(rows.size());
    for (const auto& row : rows) {
        const auto& to = ground.claim(row.to);
        shifts.push_back(
            {ground.holders.name(row.to),
             row.kind,
             ground.claim(row.from).id,
             to.id,
             to.date,
             row.linked,
             !row.linked && ground.is_doubtful(row.from, row.to),
             row.linked && !certainly_same_body(ground.index, to, ground.claim(row.from))}
        );
    }
    return shifts;
}

}  // namespace hearsay
