// SPDX-License-Identifier: Apache-2.0

#include "analysis/conflicts.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <unordered_map>
#include <utility>

namespace hearsay {

namespace {

using Claims = std::vector<std::size_t>;

/// Roles as bits, and one more for answers that have no roles.
using RoleBits = std::uint32_t;
constexpr std::size_t without_role = static_cast<std::size_t>(Role::credited) + 1;
constexpr std::size_t bit_count = without_role + 1;
constexpr RoleBits every_bit = (RoleBits{1} << bit_count) - 1;

bool has(RoleBits bits, std::size_t bit) { return ((bits >> bit) & 1U) != 0; }

RoleBits role_bits_of(const Standing& standing) {
    if (standing.roles.empty()) {
        // A denial without a role denies every role.
        const bool all = standing.act == Act::denies && !standing.parties.empty();
        return all ? every_bit : RoleBits{1} << without_role;
    }
    RoleBits bits = 0;
    for (const auto role : standing.roles) {
        bits |= RoleBits{1} << static_cast<std::size_t>(role);
    }
    return bits;
}

/// Who holds something, as far as it matters whether somebody else than a given holder does.
struct SomeHolders {
    std::size_t one = 0;
    std::size_t count = 0;  ///< 0, 1, or 2 for more than one

    void add(std::size_t holder) {
        if (count == 0) {
            one = holder;
            count = 1;
        } else if (holder != one) {
            count = 2;
        }
    }
    [[nodiscard]] bool other_than(std::size_t holder) const {
        return count > 1 || (count == 1 && one != holder);
    }
};

using HoldersByRole = std::array<SomeHolders, bit_count>;

/// The claims of two sides that contradict each other: each in a role for which somebody else
/// stands on the other side.
struct Clash {
    RoleBits roles = 0;
    Claims a, b;
};

HoldersByRole holders_by_role(const Ground& ground, const Claims& claims) {
    HoldersByRole holders{};
    for (const auto claim : claims) {
        const auto bits = role_bits_of(ground.standings[claim]);
        for (std::size_t bit = 0; bit < bit_count; ++bit) {
            if (has(bits, bit)) {
                holders[bit].add(ground.holders.of[claim]);
            }
        }
    }
    return holders;
}

/// Adds to `clashing` the claims that clash with the holders, and returns the roles.
RoleBits
collect(const Ground& ground, const Claims& claims, const HoldersByRole& others, Claims& clashing) {
    RoleBits roles = 0;
    for (const auto claim : claims) {
        const auto bits = role_bits_of(ground.standings[claim]);
        RoleBits own = 0;
        for (std::size_t bit = 0; bit < bit_count; ++bit) {
            if (has(bits, bit) && others[bit].other_than(ground.holders.of[claim])) {
                own |= RoleBits{1} << bit;
            }
        }
        if (own != 0) {
            clashing.push_back(claim);
            roles |= own;
        }
    }
    return roles;
}

Clash clash_of(const Ground& ground, const Claims& a, const Claims& b) {
    Clash clash;
    clash.roles = collect(ground, a, holders_by_role(ground, b), clash.a);
    if (clash.roles != 0) {
        clash.roles |= collect(ground, b, holders_by_role(ground, a), clash.b);
    }
    return clash;
}

Conflict conflict_of(const Ground& ground, Conflict::Kind kind, Ids positions, const Clash& clash) {
    Conflict conflict{kind, std::move(positions), {}, {}, {}};
    for (std::size_t bit = 0; bit < without_role; ++bit) {
        if (has(clash.roles, bit)) {
            conflict.roles.push_back(static_cast<Role>(bit));
        }
    }
    conflict.a = ground.ids(clash.a);
    conflict.b = ground.ids(clash.b);
    return conflict;
}

void add_denied(const Ground& ground, const TopicStances& topic, std::vector<Conflict>& conflicts) {
    const auto add = [&](const Stance& asserted, const Stance& denied, Ids positions) {
        const auto clash = clash_of(ground, asserted.asserted.now, denied.denied.now);
        if (clash.roles != 0) {
            conflicts.push_back(
                conflict_of(ground, Conflict::Kind::denied, std::move(positions), clash)
            );
        }
    };
    for (const auto& [answer, stance] : topic.by_answer) {
        if (stance.asserted.now.empty()) {
            continue;
        }
        add(stance, stance, {answer});
        if (stance.parties.size() < 2) {
            continue;
        }
        for (const auto& member : stance.parties) {
            if (const auto found = topic.by_answer.find(member); found != topic.by_answer.end()) {
                add(stance, found->second, {answer, member});
            }
        }
    }
}

/// One side of a pair of rivals.
struct Rival {
    const std::string* answer;
    const Stance* stance;
    RoleBits roles = 0;  ///< of any of its claims
};

using Pairs = std::set<std::pair<std::size_t, std::size_t>>;

/// Which pairs of rivals have a party in common, and which have parties of which one rolls up to
/// the other at some date.
struct Kinship {
    Pairs common;
    Pairs related;
};

Kinship kinship_of(Ground& ground, const std::vector<Rival>& rivals) {
    std::unordered_map<std::string_view, Claims> by_party;
    for (std::size_t i = 0; i < rivals.size(); ++i) {
        for (const auto& party : rivals[i].stance->parties) {
            by_party[party].push_back(i);
        }
    }
    Kinship kinship;
    const auto pair_up = [&](Pairs& pairs, std::size_t i, std::string_view party) {
        if (const auto found = by_party.find(party); found != by_party.end()) {
            for (const auto j : found->second) {
                pairs.insert(std::minmax(i, j));
            }
        }
    };
    for (std::size_t i = 0; i < rivals.size(); ++i) {
        for (const auto& party : rivals[i].stance->parties) {
            pair_up(kinship.common, i, party);
            for (const auto& body : ground.bodies.of(party, std::nullopt)) {
                pair_up(kinship.related, i, body.actor->id);
            }
        }
    }
    return kinship;
}

/// The claims of `own` at whose dates no party rolls up to one of the other side, or the other way
/// round.
Claims unrelated(Ground& ground, const Stance& own, const Stance& other) {
    Claims kept;
    for (const auto claim : own.asserted.now) {
        const auto& date = ground.claim(claim).date;
        if (!ground.bodies.any_rolls_up(own.parties, other.parties, date) &&
            !ground.bodies.any_rolls_up(other.parties, own.parties, date)) {
            kept.push_back(claim);
        }
    }
    return kept;
}

bool can_both_hold(const Stance& a, const Stance& b) {
    return a.value && b.value && !exclude_each_other(*a.value, *b.value);
}

std::vector<Rival> rivals_of(const Ground& ground, const TopicStances& topic) {
    std::vector<Rival> rivals;
    for (const auto* each : in_order(topic)) {
        const auto& [answer, stance] = *each;
        if (!stance.asserted.now.empty()) {
            rivals.push_back({&answer, &stance});
            for (const auto claim : stance.asserted.now) {
                rivals.back().roles |= role_bits_of(ground.standings[claim]);
            }
        }
    }
    return rivals;
}

void add_rival(Ground& ground, const TopicStances& topic, std::vector<Conflict>& conflicts) {
    const auto rivals = rivals_of(ground, topic);
    const auto kinship = kinship_of(ground, rivals);
    for (std::size_t i = 0; i < rivals.size(); ++i) {
        for (std::size_t j = i + 1; j < rivals.size(); ++j) {
            const auto& a = *rivals[i].stance;
            const auto& b = *rivals[j].stance;
            if ((rivals[i].roles & rivals[j].roles) == 0 || can_both_hold(a, b) ||
                kinship.common.contains({i, j})) {
                continue;
            }
            const auto clash =
                kinship.related.contains({i, j})
                    ? clash_of(ground, unrelated(ground, a, b), unrelated(ground, b, a))
                    : clash_of(ground, a.asserted.now, b.asserted.now);
            if (clash.roles != 0) {
                conflicts.push_back(conflict_of(
                    ground, Conflict::Kind::rival, {*rivals[i].answer, *rivals[j].answer}, clash
                ));
            }
        }
    }
}

}  // namespace

std::vector<Conflict> conflicts_of(Ground& ground, const TopicStances& topic) {
    std::vector<Conflict> conflicts;
    add_denied(ground, topic, conflicts);
    add_rival(ground, topic, conflicts);
    return conflicts;
}

}  // namespace hearsay
