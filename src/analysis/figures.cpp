// SPDX-License-Identifier: Apache-2.0

#include "analysis/figures.hpp"

#include "analysis/denials.hpp"
#include "analysis/shifts.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
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

/// The claims that were retracted with effect, of those given. Linear in them and in what their
/// amenders retract: one claim may retract thousands.
std::unordered_set<std::size_t> retracted_of(const Ground& ground, const Claims& claims) {
    std::unordered_map<std::size_t, Claims> by_amender;
    for (const auto claim : claims) {
        if (const auto amended = ground.amended_by.find(claim);
            amended != ground.amended_by.end()) {
            for (const auto by : amended->second) {
                by_amender[by].push_back(claim);
            }
        }
    }
    std::unordered_set<std::size_t> retracted;
    for (const auto& [by, amended] : by_amender) {
        const auto& retracts = ground.claim(by).linked(Link::retracts);
        const std::unordered_set<std::string_view> ids(retracts.begin(), retracts.end());
        std::ranges::copy_if(
            amended,
            std::inserter(retracted, retracted.end()),
            [&](std::size_t claim) { return ids.contains(ground.claim(claim).id); }
        );
    }
    return retracted;
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
    const Ground& ground, const ClaimOrder& order, const Claims& in_force, const Claims& revised
) {
    auto candidates = in_force;
    std::ranges::copy_if(revised, std::back_inserter(candidates), [&](std::size_t claim) {
        return is_amended_by_others(ground, claim);
    });
    auto latest = order.last_of(candidates);
    std::erase_if(latest, [&](std::size_t claim) { return !ground.cut.in_force[claim]; });
    return latest;
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
    Denials& denials,
    std::size_t holder,
    const Claims& latest,
    Claims earlier,
    Figures& figures
) {
    std::erase_if(earlier, [&](std::size_t claim) { return !ground.cut.in_force[claim]; });
    auto since_earlier = denials.since(holder, earlier);
    for (std::size_t i = 0; i < earlier.size(); ++i) {
        const auto& id = ground.claim(earlier[i]).id;
        auto& since = since_earlier[i];
        if (!since.claims.empty()) {
            // There may be thousands of each.
            figures.earlier_denied_since.emplace(id, ground.ids(std::exchange(since.claims, {})));
        }
        if (since.if_date_right) {
            figures.earlier_denied_if_date_right.push_back(id);
        }
    }
    std::ranges::sort(figures.earlier_denied_if_date_right);
    // All that may be the latest figure have to be denied.
    const auto since_latest = denials.since(holder, latest);
    if (std::ranges::any_of(since_latest, [](const auto& each) { return each.claims.empty(); })) {
        return;
    }
    std::set<std::size_t> all;
    for (const auto& since : since_latest) {
        all.insert(since.claims.begin(), since.claims.end());
        figures.if_date_right |= since.if_date_right;
    }
    figures.denied_since = ground.ids(ground.order.in_date_order({all.begin(), all.end()}));
}

/// Whether it would be another latest figure, or not certain from which it moved, if dates that are
/// marked as uncertain were wrong.
bool rests_on_uncertain_dates(
    const Ground& ground,
    const Claims& in_force,
    const Claims& revised,
    const std::set<std::size_t>& latest,
    const Claims& earlier,
    bool has_changed
) {
    if (!ground.without_uncertain) {
        return false;
    }
    const auto may_be = latest_of(ground, *ground.without_uncertain, in_force, revised);
    return std::set(may_be.begin(), may_be.end()) != latest ||
           (has_changed &&
            std::ranges::any_of(ground.order.last_of(earlier), [&](std::size_t previous) {
                return ground.is_doubtful(previous, *latest.begin());
            }));
}

/// Of one holder: `claims` are all its figures on record, in date order.
PlacedFigures figures_of_holder(
    const Ground& ground, Denials& denials, std::size_t holder, const Claims& claims
) {
    const auto retracted = retracted_of(ground, claims);
    const auto is_retracted = [&](std::size_t claim) { return retracted.contains(claim); };
    Claims in_force;
    Claims revised;
    for (const auto claim : claims) {
        if (ground.cut.in_force[claim]) {
            in_force.push_back(claim);
        } else if (!is_retracted(claim)) {
            revised.push_back(claim);
        }
    }
    const auto latest = latest_of(ground, ground.order, in_force, revised);
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
    figures.taken_back = ground.ids(taken_out(earlier, is_retracted));
    std::ranges::sort(figures.taken_back);
    figures.given_up =
        ground.ids(taken_out(earlier, [&](std::size_t claim) { return is_given_up(ground, claim); })
        );
    if (latest.size() == 1) {
        note_change(ground, latest.front(), earlier, figures);
    }
    figures.if_date_right = rests_on_uncertain_dates(
        ground, in_force, revised, is_latest, earlier, figures.change.has_value()
    );
    note_denials(ground, denials, holder, latest, earlier, figures);
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
    Denials denials(ground, topic);
    std::vector<PlacedFigures> placed;
    placed.reserve(by_holder.size());
    for (const auto& [holder, claims] : by_holder) {
        placed.push_back(figures_of_holder(ground, denials, holder, claims));
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
