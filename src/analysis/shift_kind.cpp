// SPDX-License-Identifier: Apache-2.0

#include "analysis/certainty_drift.hpp"
#include "analysis/shifts.hpp"
#include "analysis/turns.hpp"

#include <algorithm>
#include <array>
#include <compare>
#include <optional>

namespace hearsay {

namespace {

bool takes_a_position(const Standing& standing) {
    return standing.act && standing.act != Act::withholds && standing.has_position();
}

bool denies_party(const Standing& denial, const Standing& other) {
    return denial.act == Act::denies && other.parties.size() == 1 &&
           std::ranges::find(denial.parties, other.parties.front()) != denial.parties.end();
}

/// A denial of several denies each.
bool is_same_answer(const Standing& a, const Standing& b) {
    return a.key() == b.key() || denies_party(a, b) || denies_party(b, a);
}

/// Whether the roles were added to or dropped; unordered where some were exchanged.
std::partial_ordering
change_of_roles(const std::vector<Role>& before, const std::vector<Role>& after) {
    const bool kept = std::ranges::includes(after, before);
    const bool known = std::ranges::includes(before, after);
    if (kept && known) {
        return std::partial_ordering::equivalent;
    }
    return kept    ? std::partial_ordering::less
           : known ? std::partial_ordering::greater
                   : std::partial_ordering::unordered;
}

Shift::Kind change_of_strength(
    const Claim& from, const Standing& before, const Claim& to, const Standing& after
) {
    const auto act_before = firmness_of(before.act);
    const auto act_after = firmness_of(after.act);
    const auto roles = change_of_roles(before.roles, after.roles);
    if (!act_before || !act_after || roles == std::partial_ordering::unordered) {
        return Shift::Kind::revised;
    }
    std::partial_ordering change = *act_before <=> *act_after;
    if (change == 0 && from.certainty.has_value() != to.certainty.has_value()) {
        return Shift::Kind::revised;  // how sure the other is nobody says, and it goes before roles
    }
    if (change == 0 && from.certainty && to.certainty) {
        change = strength_of(*from.certainty) <=> strength_of(*to.certainty);
    }
    if (change == 0) {
        change = roles;
    }
    return change < 0   ? Shift::Kind::hardened
           : change > 0 ? Shift::Kind::softened
                        : Shift::Kind::revised;
}

/// Whether an end of a range moved up (less) or down (greater); an open end is beyond all numbers.
std::strong_ordering
change_of_end(std::optional<std::int64_t> before, std::optional<std::int64_t> after, bool upper) {
    if (before && after) {
        return *before <=> *after;
    }
    if (before.has_value() == after.has_value()) {
        return std::strong_ordering::equal;
    }
    return before.has_value() == upper ? std::strong_ordering::less : std::strong_ordering::greater;
}

}  // namespace

Shift::Kind change_of_number(const NumberRange& before, const NumberRange& after) {
    const auto min = change_of_end(before.min, after.min, false);
    const auto max = change_of_end(before.max, after.max, true);
    if (min <= 0 && max <= 0) {
        return Shift::Kind::raised;
    }
    return min >= 0 && max >= 0 ? Shift::Kind::lowered : Shift::Kind::revised;
}

bool amends(const Claim& later, const Claim& earlier) {
    return std::ranges::any_of(std::array{Link::revises, Link::retracts}, [&](Link link) {
        const auto& targets = later.linked(link);
        return std::ranges::find(targets, earlier.id) != targets.end();
    });
}

Shift::Kind kind_of_revision(
    const Claim& from, const Standing& before, const Claim& to, const Standing& after
) {
    if (!takes_a_position(after)) {
        return takes_a_position(before) ? Shift::Kind::withdrew : Shift::Kind::revised;
    }
    if (before.act == Act::withholds && is_assertive(after)) {
        return Shift::Kind::named;
    }
    if (!takes_a_position(before)) {
        return Shift::Kind::revised;
    }
    if (are_opposed(before, after)) {
        return Shift::Kind::reversed;
    }
    if (is_same_answer(before, after)) {
        return change_of_strength(from, before, to, after);
    }
    if (!is_assertive(before) || !is_assertive(after)) {
        return Shift::Kind::revised;
    }
    if (before.value && after.value) {
        return change_of_number(*before.value, *after.value);
    }
    return before.parties.empty() || after.parties.empty() ? Shift::Kind::revised
                                                           : Shift::Kind::renamed;
}

}  // namespace hearsay
