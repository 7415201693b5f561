// SPDX-License-Identifier: Apache-2.0

#include <hearsay/timeline.hpp>

#include "analysis/on_record.hpp"
#include "analysis/order.hpp"
#include "model/appearances.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace hearsay {

namespace {

using Kind = TimelineEntry::Kind;

/// As claims are ranked (analysis/order.hpp): by the earliest second, or the latest where nothing
/// says how early it may be.
std::pair<Seconds, Seconds> bounds_of(const Span& span) {
    const auto latest = std::min(span.civil_latest, span.utc_latest);
    const auto earliest = std::min(std::max(span.civil_earliest, span.utc_earliest), latest);
    return {earliest == since_ever ? latest : earliest, latest};
}

/// An entry with what it is placed by.
struct Placed {
    TimelineEntry entry;
    Span span;
    std::size_t claim = 0;  ///< position in the dossier, of a claim

    [[nodiscard]] std::tuple<Seconds, Seconds, Kind> key() const {
        const auto [earliest, latest] = bounds_of(span);
        return {earliest, latest, entry.kind};
    }
};

std::string event_of(const DossierIndex& index) {
    const auto& dossier = index.dossier();
    const auto* claim = dossier.event.empty() ? index.claim(dossier.claim) : nullptr;
    return claim == nullptr ? dossier.event : claim->event;
}

/// The dated claims come in an order that no certain order contradicts, and so do the other
/// entries: merged by their keys, they still do.
std::vector<Placed> merged(std::vector<Placed> claims, std::vector<Placed> others) {
    std::ranges::sort(others, [](const Placed& a, const Placed& b) {
        return std::tuple(a.key(), std::string_view(a.entry.id)) <
               std::tuple(b.key(), std::string_view(b.entry.id));
    });
    std::vector<Placed> all;
    all.reserve(claims.size() + others.size());
    std::merge(
        std::make_move_iterator(claims.begin()),
        std::make_move_iterator(claims.end()),
        std::make_move_iterator(others.begin()),
        std::make_move_iterator(others.end()),
        std::back_inserter(all),
        [](const Placed& a, const Placed& b) { return a.key() < b.key(); }
    );
    return all;
}

/// The latest beginnings among the dates of entries, whatever links say.
class LatestBeginning {
public:
    void add(const Placed& placed) {
        if (const auto& date = placed.entry.date) {
            bounds_.civil_earliest = std::max(bounds_.civil_earliest, date->span.civil_earliest);
            bounds_.utc_earliest = std::max(bounds_.utc_earliest, date->span.utc_earliest);
        }
    }
    /// Whether by its date an entry comes before one of those added.
    [[nodiscard]] bool is_after(const Placed& placed) const {
        return placed.entry.date && certainly_before(placed.entry.date->span, bounds_);
    }

private:
    Span bounds_;
};

/// Entries in the order in which they stand, as far as it is certain.
class CertainOrder {
public:
    CertainOrder(
        const std::vector<Placed>& dated, const ClaimOrder& order, ClaimOrder::Uncertain uncertain
    )
        : dated_(dated), order_(order), uncertain_(uncertain) {}

    [[nodiscard]] bool is_before(std::size_t above, std::size_t below) const {
        const auto& a = dated_[above];
        const auto& b = dated_[below];
        return a.entry.kind == Kind::claim && b.entry.kind == Kind::claim
                   ? order_.certainly_before(a.claim, b.claim)
                   : certainly_before(span_of(above), span_of(below));
    }

    /// Without dates that are left out.
    [[nodiscard]] Span span_of(std::size_t entry) const {
        const auto& placed = dated_[entry];
        if (uncertain_ == ClaimOrder::Uncertain::believed) {
            return placed.span;
        }
        if (placed.entry.kind == Kind::claim) {
            return order_.span(placed.claim);
        }
        return placed.entry.date && placed.entry.date->uncertain ? Span{} : placed.span;
    }

private:
    const std::vector<Placed>& dated_;
    const ClaimOrder& order_;
    ClaimOrder::Uncertain uncertain_;
};

/// Tells whether an entry comes after all above the one that is before it. Entries come in order of
/// their earliest, so what lies far before one lies before all below it.
class FurtherAbove {
public:
    explicit FurtherAbove(const CertainOrder& order) : order_(order) {}

    /// Asked from the third entry on, one after the other.
    bool all_are_before(std::size_t entry) {
        constexpr std::size_t most_looked_at = 64;
        open_.emplace(bounds(entry - 2).second, entry - 2);
        const auto earliest = bounds(entry).first;
        while (!open_.empty() && is_far(open_.begin()->first, earliest)) {
            open_.erase(open_.begin());
        }
        return open_.size() <= most_looked_at && std::ranges::all_of(open_, [&](const auto& each) {
                   return order_.is_before(each.second, entry);
               });
    }

private:
    [[nodiscard]] std::pair<Seconds, Seconds> bounds(std::size_t entry) const {
        return bounds_of(order_.span_of(entry));
    }

    /// By more than zones can make of it: bounds are of one zone or another.
    static bool is_far(Seconds latest, Seconds earliest) {
        constexpr Seconds two_days = 172'800;
        return latest < for_ever - two_days && latest + two_days < earliest;
    }

    const CertainOrder& order_;
    /// Entries that may reach further down, by their latest.
    std::set<std::pair<Seconds, std::size_t>> open_;
};

/// Marks where each entry is certainly after the one before, and after all above, and where that
/// rests on a date which is marked as uncertain. `sure` is the order without such dates, where
/// claims have any.
void mark_certain_order(
    std::vector<Placed>& dated, const ClaimOrder& believed, const std::optional<ClaimOrder>& sure
) {
    using Uncertain = ClaimOrder::Uncertain;
    const CertainOrder order(dated, believed, Uncertain::believed);
    const CertainOrder sure_order(dated, sure ? *sure : believed, Uncertain::left_out);
    const bool any_is_uncertain = std::ranges::any_of(dated, [](const Placed& placed) {
        return placed.entry.date && placed.entry.date->uncertain;
    });
    FurtherAbove further_above(order);
    FurtherAbove surely_above(sure_order);
    LatestBeginning above;
    for (std::size_t i = 1; i < dated.size(); ++i) {
        above.add(dated[i - 1]);
        auto& entry = dated[i].entry;
        const bool after_others = i < 2 || further_above.all_are_before(i);
        const bool surely_after_others =
            i < 2 || !any_is_uncertain || surely_above.all_are_before(i);
        entry.against_dates = above.is_after(dated[i]);
        if (entry.against_dates) {
            continue;  // one of the two is wrong, so neither is certain
        }
        entry.certainly_after_previous = order.is_before(i - 1, i);
        entry.certainly_after_all = entry.certainly_after_previous && after_others;
        if (entry.certainly_after_previous) {
            entry.if_date_right = !sure_order.is_before(i - 1, i) ||
                                  (entry.certainly_after_all && !surely_after_others);
        }
    }
}

class Gathering {
public:
    Gathering(const DossierIndex& index, const Cut& cut, const ClaimOrder& order)
        : index_(index), cut_(cut), order_(order) {}

    Timeline gather(Timeline timeline) {
        if (const auto* event = index_.event(timeline.event)) {
            add(others_, {{Kind::event, event->id, event->date, {}}, event->date.span});
        }
        std::vector<std::size_t> claims;
        const auto& all = index_.dossier().records.claims;
        for (std::size_t claim = 0; claim < all.size(); ++claim) {
            if (all[claim].event != timeline.event) {
                continue;
            }
            if (cut_.if_date_right[claim]) {
                timeline.if_date_right.push_back(all[claim].id);
            }
            if (cut_.holds(claim)) {
                claims.push_back(claim);
            } else if (cut_.on_record[claim] == OnRecord::undecided) {
                timeline.undecided.push_back(all[claim].id);
            }
        }
        for (const auto claim : order_.in_date_order(std::move(claims))) {
            add_claim(claim);
        }
        auto dated = merged(std::move(claims_), std::move(others_));
        mark_certain_order(dated, order_, order_without_uncertain_dates(index_));
        for (auto& placed : dated) {
            timeline.dated.push_back(std::move(placed.entry));
        }
        std::ranges::sort(undated_, [](const TimelineEntry& a, const TimelineEntry& b) {
            return std::tie(a.id, a.kind) < std::tie(b.id, b.kind);
        });
        timeline.undated = std::move(undated_);
        std::ranges::sort(timeline.undecided);
        std::ranges::sort(timeline.if_date_right);
        return timeline;
    }

private:
    void add_claim(std::size_t position) {
        const auto& claim = index_.dossier().records.claims[position];
        TimelineEntry entry{Kind::claim, claim.id, claim.date, claim.disclosed};
        entry.in_force = cut_.in_force[position];
        add(claims_, {std::move(entry), order_.span(position), position});
        for (const auto& appearance : claim.appearances) {
            const auto* document = document_of(index_, appearance);
            if (document != nullptr && documents_.insert(document).second &&
                (!document->date || is_on_record_by(document->date, cut_.as_of))) {
                add(others_,
                    {{Kind::document, document->id, document->date, {}},
                     document->date ? document->date->span : Span{}});
            }
        }
    }

    void add(std::vector<Placed>& dated, Placed placed) {
        if (placed.entry.date) {
            dated.push_back(std::move(placed));
        } else {
            undated_.push_back(std::move(placed.entry));
        }
    }

    const DossierIndex& index_;
    const Cut& cut_;
    const ClaimOrder& order_;
    std::vector<Placed> claims_;  ///< in date order
    std::vector<Placed> others_;
    std::vector<TimelineEntry> undated_;
    std::unordered_set<const Document*> documents_;
};

}  // namespace

Timeline timeline(const Dossier& dossier, const TimelineOptions& options) {
    const DossierIndex index(dossier);
    const auto cut = cut_at(index, options.as_of);
    const ClaimOrder order(index);
    return Gathering(index, cut, order)
        .gather({event_of(index), options.as_of, options.known_at, {}, {}, {}, {}});
}

std::string_view name_of(TimelineEntry::Kind kind) {
    constexpr std::array<std::string_view, 3> names{"event", "claim", "document"};
    return names[static_cast<std::size_t>(kind)];
}

}  // namespace hearsay
