// SPDX-License-Identifier: Apache-2.0

#include "analysis/shifts.hpp"

#include "analysis/party_drift.hpp"
#include "analysis/preceding.hpp"
#include "analysis/turns.hpp"
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

/// Whether the claim that is linked as the later is by its date the earlier: the order of claims
/// takes neither for certain then.
bool is_against_dates(const Claim& from, const Claim& to) {
    return from.date && to.date && certainly_before(*to.date, *from.date);
}

bool rests_on_uncertain(const Claim& from, const Claim& to) {
    return from.date->uncertain || to.date->uncertain;
}

/// Of two claims by one holder: different principals, of whom one only possibly rolled up to it.
bool only_possibly_holds_both(const Ground& ground, const Row& row) {
    return ground.principals.of[row.from] != ground.principals.of[row.to] &&
           (ground.is_only_possibly_held(row.from) || ground.is_only_possibly_held(row.to));
}

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

/// What one holder says on a topic.
struct Course {
    Claims claims;                       ///< all
    std::map<Part, Claims> withholding;  ///< by what was asked about, perhaps nothing
    Claims naming;                       ///< those that assert or suggest
};

void sort_into_course(Course& course, const Standing& standing, std::size_t claim) {
    course.claims.push_back(claim);
    if (standing.act == Act::withholds) {
        for (const auto& part : parts_of(standing)) {
            course.withholding[part].push_back(claim);
        }
        return;
    }
    if (standing.has_position() && is_assertive(standing)) {
        course.naming.push_back(claim);
    }
}

/// The claims that a later one can be a shift from without saying so: what had been revised or
/// retracted with effect by then was not there any more. Where that is so of the last of all, one
/// of those before it counts; of many, the last that still is in force.
class StandingOnes {
public:
    StandingOnes(const Ground& ground, const Claims& claims)
        : ground_(ground), claims_(ground.order.in_date_order(claims)), all_(ground.order, claims),
          in_force_(ground.order, in_force(claims)) {}

    [[nodiscard]] std::optional<std::size_t> last_before(std::size_t claim) {
        const auto last = all_.last_before(claim);
        if (!last || ground_.was_in_force(*last, claim)) {
            return last;
        }
        constexpr std::ptrdiff_t most_looked_at = 64;  // so that the cost stays linear
        const auto begin = claims_.begin();
        const auto at =
            std::ranges::lower_bound(claims_, ground_.order.rank(*last), {}, [&](std::size_t each) {
                return ground_.order.rank(each);
            });
        for (auto next = at; next != begin && at - next < most_looked_at;) {
            --next;
            if (ground_.order.certainly_before(*next, claim) &&
                ground_.was_in_force(*next, claim)) {
                return *next;
            }
        }
        return in_force_.last_before(claim);
    }

private:
    [[nodiscard]] Claims in_force(Claims claims) const {
        std::erase_if(claims, [&](std::size_t claim) { return !ground_.cut.in_force[claim]; });
        return claims;
    }

    const Ground& ground_;
    Claims claims_;  ///< in date order
    Preceding all_;
    Preceding in_force_;
};

void add_reversals(const Ground& ground, const Course& course, std::vector<Row>& rows) {
    const auto sides = opposed_sides(ground.standings, ground.order, course.claims);
    auto turns = turns_of(ground.order, sides, [&](const Claims& claims) {
        return [&ground, standing = StandingOnes(ground, claims)](std::size_t to) mutable {
            const auto from = standing.last_before(to);
            return from && !amends(ground.claim(to), ground.claim(*from)) ? from : std::nullopt;
        };
    });
    turns.merge(turns_of_numbers(
        ground.standings,
        ground.order,
        course.claims,
        [&](std::size_t from, std::size_t to) {
            return ground.was_in_force(from, to) && !amends(ground.claim(to), ground.claim(from));
        }
    ));
    for (const auto& [from, to] : turns) {
        rows.push_back({from, to, Shift::Kind::reversed, false});
    }
}

/// Of the claims that name: what each was last asked about and withheld, where it names that. One
/// part at a time: what is known of where links lead to takes as much room as the claims.
std::map<std::size_t, std::size_t> last_withheld(const Ground& ground, const Course& course) {
    std::map<Part, Claims> naming;
    for (const auto claim : course.naming) {
        // A withholding that does not say what it was asked about fits any answer, and one that
        // does not say in which role, any role.
        std::set<Part> asked;
        for (const auto& [answer, role] : parts_of(ground.standings[claim])) {
            asked.insert({{answer, role}, {answer, std::nullopt}, {"", role}, {"", std::nullopt}});
        }
        for (const auto& part : asked) {
            if (course.withholding.contains(part)) {
                naming[part].push_back(claim);
            }
        }
    }
    std::map<std::size_t, std::size_t> last_of;
    for (const auto& [part, claims] : naming) {
        StandingOnes withholding(ground, course.withholding.at(part));
        for (const auto claim : claims) {
            const auto last = withholding.last_before(claim);
            if (!last) {
                continue;
            }
            const auto [known, is_new] = last_of.emplace(claim, *last);
            if (!is_new && ground.order.rank(*last) > ground.order.rank(known->second)) {
                known->second = *last;
            }
        }
    }
    return last_of;
}

void add_namings(const Ground& ground, const Course& course, std::vector<Row>& rows) {
    if (course.withholding.empty() || course.naming.empty()) {
        return;
    }
    // The first of each answer that it holds still: who had it before gave nothing new after.
    std::map<std::string, std::size_t> held;
    for (const auto claim : course.naming) {
        if (ground.cut.in_force[claim]) {
            held.try_emplace(ground.standings[claim].key(), claim);
        }
    }
    const auto was_held_before = [&](std::size_t to, std::size_t from) {
        const auto first = held.find(ground.standings[to].key());
        return first != held.end() && first->second != to &&
               ground.order.certainly_before(first->second, from);
    };
    const auto withheld = last_withheld(ground, course);
    std::set<std::size_t> turned;
    for (const auto to : course.naming) {
        const auto last = withheld.find(to);
        if (last == withheld.end()) {
            continue;
        }
        const auto from = last->second;
        if (!amends(ground.claim(to), ground.claim(from)) && !was_held_before(to, from) &&
            turned.insert(from).second) {
            rows.push_back({from, to, Shift::Kind::named, false});
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
    SameBody are_same_body(ground.index);
    std::vector<Shift> shifts;
    shifts.reserve(rows.size());
    for (const auto& row : rows) {
        const auto& to = ground.claim(row.to);
        const auto& disputed = to.linked(Link::disputes);
        const bool against_dates = row.linked && is_against_dates(ground.claim(row.from), to);
        shifts.push_back(
            {ground.holders.name(row.to),
             row.kind,
             ground.claim(row.from).id,
             to.id,
             to.date,
             row.linked,
             (!row.linked && ground.is_doubtful(row.from, row.to)) ||
                 (against_dates && rests_on_uncertain(ground.claim(row.from), to)),
             against_dates,
             row.linked ? !are_same_body.certainly(to, ground.claim(row.from))
                        : only_possibly_holds_both(ground, row),
             row.kind == Shift::Kind::renamed ? party_change(
                                                    ground.index,
                                                    ground.standings[row.from].parties,
                                                    ground.standings[row.to].parties,
                                                    to.date
                                                )
                                              : PartyChange::changed,
             std::ranges::find(disputed, ground.claim(row.from).id) != disputed.end()}
        );
    }
    return shifts;
}

}  // namespace hearsay
