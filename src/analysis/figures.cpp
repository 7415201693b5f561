// SPDX-License-Identifier: Apache-2.0

#include "analysis/figures.hpp"

#include "analysis/shifts.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace hearsay {

namespace {

using Claims = std::vector<std::size_t>;

bool is_figure(const Ground& ground, std::size_t claim) {
    const auto& standing = ground.standings[claim];
    return standing.value && !ground.is_fabricated(claim) && is_assertive(standing);
}

/// How the latest figure moved from the one before, where it is certain which that is.
std::optional<Shift::Kind>
change_to(const Ground& ground, std::size_t latest, const Claims& earlier) {
    const auto previous = ground.order.last_of(earlier);
    if (previous.size() != 1 || !ground.order.certainly_before(previous.front(), latest)) {
        return std::nullopt;
    }
    const auto& from = *ground.standings[previous.front()].value;
    const auto& to = *ground.standings[latest].value;
    return from == to ? std::nullopt : std::optional(change_of_number(from, to));
}

/// The numbers that somebody denies in force.
using Denied = std::vector<const Stance*>;

Denied denied_of(const TopicStances& topic) {
    Denied denied;
    for (const auto& [answer, stance] : topic.by_answer) {
        if (stance.value && !stance.denied.now.empty()) {
            denied.push_back(&stance);
        }
    }
    return denied;
}

/// Denials in force by the same holder of a figure, or of a range that it is within, which
/// certainly came after it.
Claims denials_since(const Ground& ground, const Denied& denied, std::size_t figure) {
    Claims since;
    for (const auto* stance : denied) {
        if (is_within(*ground.standings[figure].value, *stance->value)) {
            std::ranges::copy_if(
                stance->denied.now,
                std::back_inserter(since),
                [&](std::size_t denial) {
                    return ground.holders.of[denial] == ground.holders.of[figure] &&
                           ground.order.certainly_before(figure, denial);
                }
            );
        }
    }
    return since;
}

/// Such denials of all that may be the latest figure, each of which was denied; else none.
Claims denials_since(const Ground& ground, const Denied& denied, const Claims& latest) {
    std::set<std::size_t> all;
    for (const auto figure : latest) {
        const auto of_one = denials_since(ground, denied, figure);
        if (of_one.empty()) {
            return {};
        }
        all.insert(of_one.begin(), of_one.end());
    }
    return ground.order.in_date_order({all.begin(), all.end()});
}

/// Whether a claim was retracted with effect.
bool is_retracted(const Ground& ground, std::size_t claim) {
    const auto amended = ground.amended_by.find(claim);
    return amended != ground.amended_by.end() &&
           std::ranges::any_of(amended->second, [&](std::size_t by) {
               const auto& retracts = ground.claim(by).linked(Link::retracts);
               return std::ranges::find(retracts, ground.claim(claim).id) != retracts.end();
           });
}

/// Whether it was revised and no figure has its place.
bool is_given_up(const Ground& ground, std::size_t claim) {
    const auto amended = ground.amended_by.find(claim);
    return amended != ground.amended_by.end() &&
           std::ranges::none_of(amended->second, [&](std::size_t by) {
               return is_figure(ground, by);
           });
}

/// Whether the figure that took its place is somebody else's: its own speaker has not given
/// another.
bool is_replaced_by_others(const Ground& ground, std::size_t claim) {
    const auto amended = ground.amended_by.find(claim);
    return amended != ground.amended_by.end() &&
           std::ranges::none_of(amended->second, [&](std::size_t by) {
               return ground.holders.of[by] == ground.holders.of[claim];
           });
}

/// The claims in force that may be the latest figure of their holder: what is certainly before one
/// that others revised is not its latest, though nothing took its place.
Claims latest_of(
    const Ground& ground, const ClaimOrder& order, const Claims& in_force, const Claims& amended
) {
    auto candidates = in_force;
    std::ranges::copy_if(amended, std::back_inserter(candidates), [&](std::size_t claim) {
        return is_replaced_by_others(ground, claim) && !is_retracted(ground, claim) &&
               !is_given_up(ground, claim);
    });
    auto latest = order.last_of(candidates);
    std::erase_if(latest, [&](std::size_t claim) { return !ground.cut.in_force[claim]; });
    return latest;
}

/// Whether that such denials came after rests on a date that is marked as uncertain.
bool is_doubtful(const Ground& ground, std::size_t figure, const Claims& since) {
    return std::ranges::any_of(since, [&](std::size_t denial) {
        return ground.is_doubtful(figure, denial);
    });
}

/// Takes those out of the claims that this holds for; both keep their order.
template <typename Is>
Claims taken_out(Claims& claims, const Is& is) {
    const auto first = std::stable_partition(claims.begin(), claims.end(), std::not_fn(is));
    Claims out(first, claims.end());
    claims.erase(first, claims.end());
    return out;
}

}  // namespace

std::vector<Figures> figures_of(const Ground& ground, const TopicStances& topic) {
    std::map<std::size_t, Claims> by_holder;
    for (const auto claim : topic.claims) {
        if (is_figure(ground, claim)) {
            by_holder[ground.holders.of[claim]].push_back(claim);
        }
    }
    const auto denied = denied_of(topic);
    using Placed = std::pair<std::pair<bool, PlaceOfNumber>, Figures>;
    std::vector<Placed> placed;
    for (const auto& [holder, claims] : by_holder) {
        Claims in_force;
        Claims amended;
        for (const auto claim : claims) {
            (ground.cut.in_force[claim] ? in_force : amended).push_back(claim);
        }
        const auto latest = latest_of(ground, ground.order, in_force, amended);
        const std::set<std::size_t> is_latest(latest.begin(), latest.end());
        Claims earlier;
        std::ranges::copy_if(claims, std::back_inserter(earlier), [&](std::size_t claim) {
            return !is_latest.contains(claim);
        });
        Figures figures;
        figures.principal = ground.holders.names[holder];
        figures.latest = ground.ids(latest);
        figures.earlier = ground.ids(earlier);
        // What was taken back, or given up, is no figure from which another moves.
        figures.taken_back = ground.ids(taken_out(earlier, [&](std::size_t claim) {
            return is_retracted(ground, claim);
        }));
        std::ranges::sort(figures.taken_back);
        figures.given_up = ground.ids(taken_out(earlier, [&](std::size_t claim) {
            return is_given_up(ground, claim);
        }));
        for (const auto claim : earlier) {
            const auto since =
                ground.cut.in_force[claim] ? denials_since(ground, denied, claim) : Claims();
            if (!since.empty()) {
                figures.earlier_denied_since.emplace(ground.claim(claim).id, ground.ids(since));
                if (is_doubtful(ground, claim, since)) {
                    figures.earlier_denied_if_date_right.push_back(ground.claim(claim).id);
                }
            }
        }
        std::ranges::sort(figures.earlier_denied_if_date_right);
        if (latest.size() == 1) {
            figures.change = change_to(ground, latest.front(), earlier);
        }
        const auto denials = denials_since(ground, denied, latest);
        figures.denied_since = ground.ids(denials);
        figures.if_date_right =
            !denials.empty() && std::ranges::any_of(latest, [&](std::size_t figure) {
                return is_doubtful(ground, figure, denials_since(ground, denied, figure));
            });
        const auto may_be = ground.without_uncertain
                                ? latest_of(ground, *ground.without_uncertain, in_force, amended)
                                : latest;
        figures.if_date_right |=
            ground.without_uncertain &&
            (std::set(may_be.begin(), may_be.end()) != is_latest ||
             (figures.change &&
              std::ranges::any_of(ground.order.last_of(earlier), [&](std::size_t previous) {
                  return ground.is_doubtful(previous, latest.front());
              })));
        // Who has no figure now stands behind those who have.
        const auto shown = latest.empty() ? ground.order.last_of(claims).front() : latest.front();
        placed.emplace_back(
            std::pair(latest.empty(), place_of_number(*ground.standings[shown].value)),
            std::move(figures)
        );
    }
    std::ranges::sort(placed, {}, [](const Placed& each) {
        return std::tie(each.first, each.second.principal);
    });
    std::vector<Figures> all;
    all.reserve(placed.size());
    for (auto& [place, figures] : placed) {
        all.push_back(std::move(figures));
    }
    return all;
}

}  // namespace hearsay
