// SPDX-License-Identifier: Apache-2.0

#include "analysis/conflicts.hpp"

#include "analysis/kin.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
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

/// The conflicts as they are found.
class Listing {
public:
    void add(Conflict conflict) { conflicts_.listed.push_back(std::move(conflict)); }

    /// Of a kind of which there may be as many as pairs of answers, which grow with the square of
    /// their number. False where there is no room for it, nor for others.
    bool add_if_room(Conflict conflict) {
        ids_ += conflict.positions.size() + conflict.a.size() + conflict.b.size();
        if (!conflicts_.listed.empty() && ids_ > most_ids_of_conflicts) {
            conflicts_.are_more = true;
            return false;
        }
        add(std::move(conflict));
        return true;
    }

    Conflicts take() { return std::move(conflicts_); }

private:
    Conflicts conflicts_;
    std::size_t ids_ = 0;
};

/// Whether a claim of one side has somebody else on the other side in one of its roles.
bool clash(const HoldersByRole& a, const HoldersByRole& b) {
    for (std::size_t bit = 0; bit < bit_count; ++bit) {
        if (a[bit].count > 1 ? b[bit].count > 0
                             : a[bit].count == 1 && b[bit].other_than(a[bit].one)) {
            return true;
        }
    }
    return false;
}

/// A denied range of more than one number.
struct DeniedRange {
    const std::string* answer;
    const Stance* stance;
    HoldersByRole holders;  ///< of its denials in force
};

std::vector<DeniedRange> denied_ranges(const Ground& ground, const TopicStances& topic) {
    std::vector<DeniedRange> ranges;
    for (const auto& [answer, stance] : topic.by_answer) {
        if (stance.value && stance.value->min != stance.value->max && !stance.denied.now.empty()) {
            ranges.push_back({&answer, &stance, holders_by_role(ground, stance.denied.now)});
        }
    }
    return ranges;
}

void add_denied(const Ground& ground, const TopicStances& topic, Listing& listing) {
    const auto between = [&](const Stance& asserted, const Stance& denied, Ids positions) {
        const auto found = clash_of(ground, asserted.asserted.now, denied.denied.now);
        return found.roles == 0
                   ? std::nullopt
                   : std::optional(
                         conflict_of(ground, Conflict::Kind::denied, std::move(positions), found)
                     );
    };
    const auto ranges = denied_ranges(ground, topic);
    bool is_room = true;
    for (const auto& [answer, stance] : topic.by_answer) {
        if (stance.asserted.now.empty()) {
            continue;
        }
        if (auto conflict = between(stance, stance, {answer})) {
            listing.add(std::move(*conflict));
        }
        const auto holders = ranges.empty() || !stance.value
                                 ? HoldersByRole{}
                                 : holders_by_role(ground, stance.asserted.now);
        for (std::size_t i = 0; i < ranges.size() && is_room && stance.value; ++i) {
            const auto& [denied, by, deniers] = ranges[i];
            if (*denied == answer || !is_within(*stance.value, *by->value) ||
                !clash(holders, deniers)) {
                continue;
            }
            if (auto conflict = between(stance, *by, {answer, *denied})) {
                is_room = listing.add_if_room(std::move(*conflict));
            }
        }
        if (stance.parties.size() < 2) {
            continue;
        }
        for (const auto& member : stance.parties) {
            if (const auto found = topic.by_answer.find(member); found != topic.by_answer.end()) {
                if (auto conflict = between(stance, found->second, {answer, member})) {
                    listing.add(std::move(*conflict));
                }
            }
        }
    }
}

/// One side of a pair of rivals.
struct Rival {
    const std::string* answer;
    const Stance* stance;
    HoldersByRole holders;  ///< of its claims in force
};

bool can_both_hold(const Stance& a, const Stance& b) {
    return a.value && b.value && !exclude_each_other(*a.value, *b.value);
}

std::vector<Rival> rivals_of(const Ground& ground, const TopicStances& topic) {
    std::vector<Rival> rivals;
    for (const auto* each : in_order(topic)) {
        const auto& [answer, stance] = *each;
        if (!stance.asserted.now.empty()) {
            rivals.push_back({&answer, &stance, holders_by_role(ground, stance.asserted.now)});
        }
    }
    return rivals;
}

Kin kin_of(const Ground& ground, const std::vector<Rival>& rivals) {
    std::vector<Kin::Answer> answers;
    answers.reserve(rivals.size());
    for (const auto& rival : rivals) {
        answers.push_back({&rival.stance->parties, &rival.stance->asserted.now});
    }
    return {ground.index, std::move(answers)};
}

void add_rival(const Ground& ground, const TopicStances& topic, Listing& listing) {
    const auto rivals = rivals_of(ground, topic);
    auto kin = kin_of(ground, rivals);
    for (std::size_t i = 0; i < rivals.size(); ++i) {
        const auto& row = kin.row_of(i);
        for (std::size_t j = i + 1; j < rivals.size(); ++j) {
            const auto& a = *rivals[i].stance;
            const auto& b = *rivals[j].stance;
            if (row[j] == Kinship::always || !clash(rivals[i].holders, rivals[j].holders) ||
                can_both_hold(a, b)) {
                continue;
            }
            const auto between = row[j] == Kinship::at_times
                                     ? clash_of(ground, kin.unrelated(i, j), kin.unrelated(j, i))
                                     : clash_of(ground, a.asserted.now, b.asserted.now);
            if (between.roles == 0) {
                continue;
            }
            if (!listing.add_if_room(conflict_of(
                    ground, Conflict::Kind::rival, {*rivals[i].answer, *rivals[j].answer}, between
                ))) {
                return;
            }
        }
    }
}

}  // namespace

Conflicts conflicts_of(const Ground& ground, const TopicStances& topic) {
    Listing listing;
    add_denied(ground, topic, listing);
    add_rival(ground, topic, listing);
    return listing.take();
}

}  // namespace hearsay
