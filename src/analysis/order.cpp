// SPDX-License-Identifier: Apache-2.0

#include "analysis/order.hpp"

#include "analysis/order_targets.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <queue>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace hearsay {

namespace {

/// Not what was never said, nor what was not on record by then or is set aside.
Telling said_at(const DossierIndex& index, const Cut& cut) {
    const auto& claims = index.dossier().records.claims;
    Telling said(claims.size());
    for (std::size_t claim = 0; claim < claims.size(); ++claim) {
        const auto on_record = cut.on_record[claim];
        said[claim] =
            claims[claim].authenticity != Authenticity::fabricated && on_record == OnRecord::yes;
    }
    return said;
}

/// Where links leave a claim no time at all, the time from its date to what they ask for.
void widen_where_empty(Seconds& earliest, Seconds& latest, std::pair<Seconds, Seconds> own) {
    if (latest < earliest) {
        const auto asked = std::pair(latest, earliest);
        earliest = std::min(own.first, asked.first);
        latest = std::max(own.second, asked.second);
    } else {
        std::tie(earliest, latest) = own;
    }
}

Span widened(const Span& narrowed, const Span& own) {
    Span wide = narrowed;
    widen_where_empty(
        wide.civil_earliest, wide.civil_latest, {own.civil_earliest, own.civil_latest}
    );
    widen_where_empty(wide.utc_earliest, wide.utc_latest, {own.utc_earliest, own.utc_latest});
    return wide;
}

/// What of a date lies within a span, or of its bounds the nearest.
Span within(const Span& span, const Span& date) {
    const auto civil = [&](Seconds at) {
        return std::clamp(at, span.civil_earliest, span.civil_latest);
    };
    const auto utc = [&](Seconds at) { return std::clamp(at, span.utc_earliest, span.utc_latest); };
    return {
        .civil_earliest = civil(date.civil_earliest),
        .civil_latest = civil(date.civil_latest),
        .utc_earliest = utc(date.utc_earliest),
        .utc_latest = utc(date.utc_latest)};
}

const Date* date_in(const DossierIndex& index, const Appearance& appearance) {
    if (appearance.date) {
        return &*appearance.date;
    }
    const auto* document = index.document(appearance.document);
    return document != nullptr && document->date ? &*document->date : nullptr;
}

/// The dates by which a claim was made, because something had it then: when it became known, and
/// those of the texts in which it stands.
template <typename Take>
void for_each_date_by(const DossierIndex& index, const Claim& claim, Take take) {
    if (claim.disclosed) {
        take(*claim.disclosed);
    }
    for (const auto& appearance : claim.appearances) {
        if (const auto* date = date_in(index, appearance)) {
            take(*date);
        }
    }
}

bool is_empty(const Span& span) {
    return span.civil_latest < span.civil_earliest || span.utc_latest < span.utc_earliest;
}

void end_by(Span& span, const Date& date) {
    span.civil_latest = std::min(span.civil_latest, date.span.civil_latest);
    span.utc_latest = std::min(span.utc_latest, date.span.utc_latest);
}

/// When a claim was made: by its date, and by what had it. A date that this contradicts counts as
/// it is written, but for one that may be wrong.
Span span_of(const DossierIndex& index, const Claim& claim, ClaimOrder::Uncertain uncertain) {
    const auto tells = [&](const Date& date) {
        return uncertain == ClaimOrder::Uncertain::believed || !date.uncertain;
    };
    const Span own = claim.date && tells(*claim.date) ? claim.date->span : Span{};
    Span by_certain;
    Span by_all;
    for_each_date_by(index, claim, [&](const Date& date) {
        if (!date.uncertain) {
            end_by(by_certain, date);
        }
        if (tells(date)) {
            end_by(by_all, date);
        }
    });
    const auto ended = [&own](const Span& end) {
        Span span = own;
        span.civil_latest = std::min(span.civil_latest, end.civil_latest);
        span.utc_latest = std::min(span.utc_latest, end.utc_latest);
        return span;
    };
    if (const Span span = ended(by_all); !is_empty(span)) {
        return span;
    }
    if (const Span span = ended(by_certain); !is_empty(span)) {
        return span;
    }
    return claim.date && claim.date->uncertain ? by_certain : own;
}

/// Of an approximate date what is written, without what certain order widens it by.
Span as_written(const Date& date) {
    Span span = date.span;
    if (date.approximate && date.earliest.kind == Bound::Kind::known) {
        const Seconds widened_by = date.earliest.at - span.civil_earliest;
        span.civil_earliest += widened_by;
        span.utc_earliest += widened_by;
    }
    if (date.approximate && date.latest.kind == Bound::Kind::known) {
        const Seconds widened_by = span.civil_latest - date.latest.at;
        span.civil_latest -= widened_by;
        span.utc_latest -= widened_by;
    }
    return span;
}

PlaceInTime place_of(const Span& span) {
    const auto latest = std::min(span.civil_latest, span.utc_latest);
    const auto earliest = std::min(std::max(span.civil_earliest, span.utc_earliest), latest);
    return {earliest == since_ever ? latest : earliest, latest};
}

/// The claims that are not marked out; all of them where the civil clock and UTC contradict each
/// other so that none is left.
template <typename Out>
std::vector<std::size_t> without(const std::vector<std::size_t>& claims, Out out) {
    std::vector<std::size_t> rest;
    std::ranges::remove_copy_if(claims, std::back_inserter(rest), out);
    return rest.empty() ? claims : rest;
}

/// Every claim that `next` leads to from one of `claims` in at least one step, through claims that
/// `within` holds for.
template <typename Next, typename Within>
std::unordered_set<std::size_t>
reached(std::span<const std::size_t> claims, Next next, Within within) {
    std::unordered_set<std::size_t> reached;
    std::unordered_set<std::size_t> entered;
    std::vector<std::size_t> open(claims.begin(), claims.end());
    while (!open.empty()) {
        const auto claim = open.back();
        open.pop_back();
        if (next(claim).empty() || !entered.insert(claim).second) {
            continue;
        }
        for (const auto other : next(claim)) {
            if (within(other)) {
                reached.insert(other);
                open.push_back(other);
            }
        }
    }
    return reached;
}

}  // namespace

PlaceInTime place_of(const Date& date) { return place_of(as_written(date)); }

ClaimOrder::ClaimOrder(const DossierIndex& index, const Cut& cut, Uncertain uncertain)
    : targets_(0, {}), linkers_(0, {}), spans_(index.dossier().records.claims.size()),
      ranks_(spans_.size()), against_(spans_.size(), false) {
    const auto& claims = index.dossier().records.claims;
    const OrderTargets targets(index, said_at(index, cut));
    std::vector<Span> written(claims.size());
    targets_ = targets.graph;
    linkers_ = Adjacency(claims.size(), turned(targets_));
    for (std::size_t claim = 0; claim < claims.size(); ++claim) {
        spans_[claim] = span_of(index, claims[claim], uncertain);
        const auto& date = claims[claim].date;
        if (date && (uncertain == Uncertain::believed || !date->uncertain)) {
            written[claim] = as_written(*date);
        }
    }
    const auto own = spans_;
    narrow(targets.targets_first);
    if (const auto contradicted = contradictions(); !contradicted.empty()) {
        for (std::size_t claim = 0; claim < spans_.size(); ++claim) {
            spans_[claim] = widened(spans_[claim], own[claim]);
        }
        for (const auto& [from, to] : contradicted) {
            against_[from] = against_[to] = true;
        }
        leave_out(contradicted);
        narrow(targets.targets_first);
    }
    places_.reserve(spans_.size());
    for (std::size_t claim = 0; claim < spans_.size(); ++claim) {
        // Where dates contradict links, what is wrong is not known: there too a claim stands where
        // its date puts it.
        places_.push_back(place_of(within(spans_[claim], written[claim])));
    }
    rank_all();
}

// Along a link no bound falls: a claim's span never lies before that of a target. With the
// contradicted links left out and the dates of their claims widened to what all links asked for, no
// span is empty the second time: each bound is no narrower than the first time, and the first time
// crossed another one only where it was widened.
void ClaimOrder::narrow(const std::vector<std::size_t>& targets_first) {
    for (const auto claim : targets_first) {
        auto& own = spans_[claim];
        for (const auto target : targets_.after(claim)) {
            own.civil_earliest = std::max(own.civil_earliest, spans_[target].civil_earliest);
            own.utc_earliest = std::max(own.utc_earliest, spans_[target].utc_earliest);
        }
    }
    for (auto claim = targets_first.rbegin(); claim != targets_first.rend(); ++claim) {
        auto& own = spans_[*claim];
        for (const auto linker : linkers_.after(*claim)) {
            own.civil_latest = std::min(own.civil_latest, spans_[linker].civil_latest);
            own.utc_latest = std::min(own.utc_latest, spans_[linker].utc_latest);
        }
    }
}

std::vector<Arc> ClaimOrder::contradictions() const {
    std::vector<Arc> contradicted;
    for (std::size_t claim = 0; claim < spans_.size(); ++claim) {
        for (const auto target : targets_.after(claim)) {
            if (hearsay::certainly_before(spans_[claim], spans_[target])) {
                contradicted.push_back({claim, target});
            }
        }
    }
    return contradicted;
}

void ClaimOrder::leave_out(const std::vector<Arc>& contradicted) {
    auto out = contradicted.begin();  // in the order of the arcs
    std::vector<Arc> rest;
    for (std::size_t claim = 0; claim < spans_.size(); ++claim) {
        for (const auto target : targets_.after(claim)) {
            if (out != contradicted.end() && out->from == claim && out->to == target) {
                ++out;
            } else {
                rest.push_back({claim, target});
            }
        }
    }
    targets_ = Adjacency(spans_.size(), rest);
    linkers_ = Adjacency(spans_.size(), turned(targets_));
}

// A. B. Kahn, "Topological sorting of large networks", Communications of the ACM 5 (1962) 558-562,
// always with the least place of those that are free.
void ClaimOrder::rank_all() {
    using Key = std::pair<PlaceInTime, std::size_t>;
    std::priority_queue<Key, std::vector<Key>, std::greater<>> free;
    std::vector<std::size_t> waiting_for(spans_.size());
    for (std::size_t claim = 0; claim < spans_.size(); ++claim) {
        waiting_for[claim] = targets_.after(claim).size();
        if (waiting_for[claim] == 0) {
            free.emplace(places_[claim], claim);
        }
    }
    for (std::size_t rank = 0; !free.empty(); ++rank) {
        const auto claim = free.top().second;
        free.pop();
        ranks_[claim] = rank;
        for (const auto linker : linkers_.after(claim)) {
            if (--waiting_for[linker] == 0) {
                free.emplace(places_[linker], linker);
            }
        }
    }
}

bool ClaimOrder::certainly_before(std::size_t a, std::size_t b) const {
    if (hearsay::certainly_before(spans_[a], spans_[b])) {
        return !hearsay::certainly_before(spans_[b], spans_[a]);
    }
    if (ranks_[a] >= ranks_[b] || targets_.after(b).empty() || linkers_.after(a).empty()) {
        return false;
    }
    std::unordered_set<std::size_t> seen{b};
    std::vector<std::size_t> open{b};
    while (!open.empty()) {
        const auto claim = open.back();
        open.pop_back();
        for (const auto target : targets_.after(claim)) {
            if (target == a) {
                return true;
            }
            // Ranks fall along links, so what stands before `a` never leads to it.
            if (ranks_[target] > ranks_[a] && seen.insert(target).second) {
                open.push_back(target);
            }
        }
    }
    return false;
}

std::vector<std::size_t> ClaimOrder::in_date_order(std::vector<std::size_t> claims) const {
    std::ranges::sort(claims, {}, [this](std::size_t claim) { return ranks_[claim]; });
    return claims;
}

std::vector<std::size_t> ClaimOrder::first_of(std::span<const std::size_t> claims) const {
    Span bounds;
    std::size_t highest = 0;
    for (const auto claim : claims) {
        bounds.civil_latest = std::min(bounds.civil_latest, spans_[claim].civil_latest);
        bounds.utc_latest = std::min(bounds.utc_latest, spans_[claim].utc_latest);
        highest = std::max(highest, ranks_[claim]);
    }
    const auto later = reached(
        claims,
        [this](std::size_t claim) { return linkers_.after(claim); },
        [&](std::size_t claim) { return ranks_[claim] <= highest; }
    );
    return without(in_date_order({claims.begin(), claims.end()}), [&](std::size_t claim) {
        return later.contains(claim) || hearsay::certainly_before(bounds, spans_[claim]);
    });
}

std::vector<std::size_t> ClaimOrder::last_of(std::span<const std::size_t> claims) const {
    Span bounds;
    std::size_t lowest = ranks_.size();
    for (const auto claim : claims) {
        bounds.civil_earliest = std::max(bounds.civil_earliest, spans_[claim].civil_earliest);
        bounds.utc_earliest = std::max(bounds.utc_earliest, spans_[claim].utc_earliest);
        lowest = std::min(lowest, ranks_[claim]);
    }
    const auto earlier = reached(
        claims,
        [this](std::size_t claim) { return targets_.after(claim); },
        [&](std::size_t claim) { return ranks_[claim] >= lowest; }
    );
    return without(in_date_order({claims.begin(), claims.end()}), [&](std::size_t claim) {
        return earlier.contains(claim) || hearsay::certainly_before(spans_[claim], bounds);
    });
}

std::optional<ClaimOrder> order_without_uncertain_dates(const DossierIndex& index, const Cut& cut) {
    const bool any = std::ranges::any_of(index.dossier().records.claims, [&](const Claim& claim) {
        bool is_uncertain = claim.date && claim.date->uncertain;
        for_each_date_by(index, claim, [&](const Date& date) {
            is_uncertain = is_uncertain || date.uncertain;
        });
        return is_uncertain;
    });
    return any ? std::optional<ClaimOrder>(
                     std::in_place, index, cut, ClaimOrder::Uncertain::left_out
                 )
               : std::nullopt;
}

}  // namespace hearsay
