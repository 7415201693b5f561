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
void note_change(
    const Ground& ground, std::size_t latest, const Claims& earlier, Figures& figures
) {
    const auto previous = ground.order.last_of(earlier);
    if (previous.size() != 1 || !ground.order.certainly_before(previous.front(), latest)) {
        return;
    }
    const auto& from = *ground.standings[previous.front()].value;
    const auto& to = *ground.standings[latest].value;
    if (from != to) {
        figures.change = change_of_number(from, to);
        figures.changed_from = ground.claim(previous.front()).id;
    }
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

/// Whether only others revised it, with a figure of theirs or none: its own speaker has not come
/// back to what it gave before.
bool is_amended_by_others(const Ground& ground, std::size_t claim) {
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
        return is_amended_by_others(ground, claim) && !is_retracted(ground, claim);
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

/// The figures of one holder as they are placed among those of others.
struct PlacedFigures {
    /// Who has no figure now stands behind those who have.
    std::pair<bool, PlaceOfNumber> place;
    Figures figures;
};

/// What its denials say of a holder's figures, the latest and the `earlier` that may still hold.
void note_denials(
    const Ground& ground,
    const Denied& denied,
    const Claims& latest,
    const Claims& earlier,
    Figures& figures
) {
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
    const auto denials = denials_since(ground, denied, latest);
    figures.denied_since = ground.ids(denials);
    figures.if_date_right |=
        !denials.empty() && std::ranges::any_of(latest, [&](std::size_t figure) {
            return is_doubtful(ground, figure, denials_since(ground, denied, figure));
        });
}

/// Whether it would be another latest figure, or not certain from which it moved, if dates that are
/// marked as uncertain were wrong.
bool rests_on_uncertain_dates(
    const Ground& ground,
    const Claims& in_force,
    const Claims& amended,
    const std::set<std::size_t>& latest,
    const Claims& earlier,
    bool has_changed
) {
    if (!ground.without_uncertain) {
        return false;
    }
    const auto may_be = latest_of(ground, *ground.without_uncertain, in_force, amended);
    return std::set(may_be.begin(), may_be.end()) != latest ||
           (has_changed &&
            std::ranges::any_of(ground.order.last_of(earlier), [&](std::size_t previous) {
                return ground.is_doubtful(previous, *latest.begin());
            }));
}

/// Of one holder: `claims` are all its figures on record, in date order.
PlacedFigures figures_of_holder(
    const Ground& ground, const Denied& denied, std::size_t holder, const Claims& claims
) {
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
    figures.given_up =
        ground.ids(taken_out(earlier, [&](std::size_t claim) { return is_given_up(ground, claim); })
        );
    if (latest.size() == 1) {
        note_change(ground, latest.front(), earlier, figures);
    }
    figures.if_date_right = rests_on_uncertain_dates(
        ground, in_force, amended, is_latest, earlier, figures.change.has_value()
    );
    note_denials(ground, denied, latest, earlier, figures);
    const auto shown = latest.empty() ? ground.order.last_of(claims).front() : latest.front();
    return {{latest.empty(), place_of_number(*ground.standings[shown].value)}, std::move(figures)};
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
    std::vector<PlacedFigures> placed;
    placed.reserve(by_holder.size());
    for (const auto& [holder, claims] : by_holder) {
        placed.push_back(figures_of_holder(ground, denied, holder, claims));
    }
    std::ranges::sort(placed, {}, [](const PlacedFigures& each) {
        return std::tie(each.place, each.figures.principal);
    });
    std::vector<Figures> all;
    all.reserve(placed.size());
    for (auto& each : placed) {
        all.push_back(std::move(each.figures));
    }
    return all;
}

}  // namespace hearsay
