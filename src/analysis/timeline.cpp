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

/// An entry with what it is placed by.
struct Placed {
    TimelineEntry entry;
    Span span;
    std::size_t claim = 0;  ///< position in the dossier, of a claim

    /// As claims are ranked (analysis/order.hpp): by the earliest second, or the latest where
    /// nothing says how early it may be.
    [[nodiscard]] std::tuple<Seconds, Seconds, Kind> key() const {
        const auto latest = std::min(span.civil_latest, span.utc_latest);
        const auto earliest = std::min(std::max(span.civil_earliest, span.utc_earliest), latest);
        return {earliest == since_ever ? latest : earliest, latest, entry.kind};
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

/// Whether the dates, whatever links say, put an entry before the one that stands above it.
bool is_against_dates(const Placed& above, const Placed& below) {
    return above.entry.date && below.entry.date &&
           certainly_before(below.entry.date->span, above.entry.date->span);
}

/// Tells whether an entry comes after all above the one that is before it. Entries come in order of
/// their earliest, so what lies far before one lies before all below it.
class FurtherAbove {
public:
    FurtherAbove(const std::vector<Placed>& dated, const ClaimOrder& order)
        : dated_(dated), order_(order) {}

    /// Asked from the third entry on, one after the other.
    bool all_are_before(std::size_t entry) {
        constexpr std::size_t most_looked_at = 64;
        const auto& below = dated_[entry];
        open_.emplace(latest_of(dated_[entry - 2]), entry - 2);
        while (!open_.empty() && is_far(open_.begin()->first, std::get<0>(below.key()))) {
            open_.erase(open_.begin());
        }
        return open_.size() <= most_looked_at && std::ranges::all_of(open_, [&](const auto& each) {
                   const auto& above = dated_[each.second];
                   return certainly_before(above.span, below.span) ||
                          (above.entry.kind == Kind::claim && below.entry.kind == Kind::claim &&
                           order_.certainly_before(above.claim, below.claim));
               });
    }

private:
    static Seconds latest_of(const Placed& placed) { return std::get<1>(placed.key()); }

    /// By more than zones can make of it: bounds are of one zone or another.
    static bool is_far(Seconds latest, Seconds earliest) {
        constexpr Seconds two_days = 172'800;
        return latest < for_ever - two_days && latest + two_days < earliest;
    }

    const std::vector<Placed>& dated_;
    const ClaimOrder& order_;
    /// Entries that may reach further down, by their latest.
    std::set<std::pair<Seconds, std::size_t>> open_;
};

/// Marks where each entry is certainly after the one before, and where that rests on a date which
/// is marked as uncertain. `sure` is the order without such dates, where claims have any.
void mark_certain_order(
    std::vector<Placed>& dated, const ClaimOrder& order, const std::optional<ClaimOrder>& sure
) {
    const auto span_of = [&](const Placed& placed) {
        if (placed.entry.kind == Kind::claim && sure) {
            return sure->span(placed.claim);
        }
        return placed.entry.date && placed.entry.date->uncertain ? Span{} : placed.span;
    };
    FurtherAbove further_above(dated, order);
    for (std::size_t i = 1; i < dated.size(); ++i) {
        const auto& before = dated[i - 1];
        auto& after = dated[i];
        const bool after_others = i < 2 || further_above.all_are_before(i);
        const bool both_claims =
            before.entry.kind == Kind::claim && after.entry.kind == Kind::claim;
        after.entry.against_dates = is_against_dates(before, after);
        if (after.entry.against_dates) {
            continue;  // one of the two is wrong, so neither is certain
        }
        after.entry.certainly_after_previous =
            both_claims ? order.certainly_before(before.claim, after.claim)
                        : certainly_before(before.span, after.span);
        after.entry.certainly_after_all = after.entry.certainly_after_previous && after_others;
        if (after.entry.certainly_after_previous) {
            after.entry.if_date_right =
                both_claims ? sure && !sure->certainly_before(before.claim, after.claim)
                            : !certainly_before(span_of(before), span_of(after));
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
                is_on_record_by(document->date, cut_.as_of)) {
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
