// SPDX-License-Identifier: Apache-2.0

#include <hearsay/timeline.hpp>

#include "analysis/amenders.hpp"
#include "analysis/on_record.hpp"
#include "analysis/order.hpp"
#include "model/appearances.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace hearsay {

namespace {

using EntryKind = TimelineEntry::Kind;

/// An entry with what it is placed by.
struct Placed {
    TimelineEntry entry;
    Span span;
    PlaceInTime place;
    std::size_t claim = 0;  ///< position in the dossier, of a claim

    [[nodiscard]] std::pair<PlaceInTime, EntryKind> key() const { return {place, entry.kind}; }
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
        return a.entry.kind == EntryKind::claim && b.entry.kind == EntryKind::claim
                   ? order_.certainly_before(a.claim, b.claim)
                   : certainly_before(span_of(above), span_of(below));
    }

    /// Without dates that are left out.
    [[nodiscard]] Span span_of(std::size_t entry) const {
        const auto& placed = dated_[entry];
        if (uncertain_ == ClaimOrder::Uncertain::believed) {
            return placed.span;
        }
        if (placed.entry.kind == EntryKind::claim) {
            return order_.span(placed.claim);
        }
        return placed.entry.date && placed.entry.date->uncertain ? Span{} : placed.span;
    }

private:
    const std::vector<Placed>& dated_;
    const ClaimOrder& order_;
    ClaimOrder::Uncertain uncertain_;
};

/// Tells whether an entry comes after all above the one that is before it. Mostly the latest ends
/// of those tell it. Where links do, they are asked for such entries as may reach down to it:
/// entries come about in order of their earliest, so what lies far before one mostly lies far
/// before all below it.
class FurtherAbove {
public:
    explicit FurtherAbove(const CertainOrder& order) : order_(order) {}

    /// Asked from the third entry on, one after the other.
    bool all_are_before(std::size_t entry) {
        constexpr std::size_t most_looked_at = 64;
        const auto last = order_.span_of(entry - 2);
        open_.emplace(std::max(last.civil_latest, last.utc_latest), entry - 2);
        keep_latest(last);
        const auto span = order_.span_of(entry);
        const auto earliest = std::min(span.civil_earliest, span.utc_earliest);
        while (!open_.empty() && is_far(open_.begin()->first, earliest)) {
            latest_of_rest_ = std::max(latest_of_rest_, open_.begin()->first);
            open_.erase(open_.begin());
        }
        const bool rest_is_far = latest_of_rest_ == since_ever || is_far(latest_of_rest_, earliest);
        return (certainly_before(latest_, span) && !certainly_before(span, latest_)) ||
               (rest_is_far && open_.size() <= most_looked_at &&
                std::ranges::all_of(open_, [&](const auto& each) {
                    return order_.is_before(each.second, entry);
                }));
    }

private:
    void keep_latest(const Span& span) {
        latest_.civil_earliest = std::max(latest_.civil_earliest, span.civil_earliest);
        latest_.civil_latest = std::max(latest_.civil_latest, span.civil_latest);
        latest_.utc_earliest = std::max(latest_.utc_earliest, span.utc_earliest);
        latest_.utc_latest = std::max(latest_.utc_latest, span.utc_latest);
    }

    /// By more than zones can make of it: bounds are of one zone or another.
    static bool is_far(Seconds latest, Seconds earliest) {
        constexpr Seconds two_days = 172'800;
        return latest < for_ever - two_days && latest + two_days < earliest;
    }

    const CertainOrder& order_;
    /// Entries that may reach further down, by their latest.
    std::set<std::pair<Seconds, std::size_t>> open_;
    Seconds latest_of_rest_ = since_ever;
    /// Of all of them, on each clock: none begins or ends later.
    Span latest_{
        .civil_earliest = since_ever,
        .civil_latest = since_ever,
        .utc_earliest = since_ever,
        .utc_latest = since_ever};
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
    const bool any_is_uncertain = sure || std::ranges::any_of(dated, [](const Placed& placed) {
                                      return placed.entry.date && placed.entry.date->uncertain;
                                  });
    FurtherAbove further_above(order);
    FurtherAbove surely_above(sure_order);
    for (std::size_t i = 1; i < dated.size(); ++i) {
        auto& entry = dated[i].entry;
        const bool after_others = i < 2 || further_above.all_are_before(i);
        const bool surely_after_others =
            i < 2 || !any_is_uncertain || surely_above.all_are_before(i);
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

/// Which documents replaced which.
class Replacements {
public:
    void add(std::string_view replaced, const std::string& by) { by_[replaced].push_back(by); }

    [[nodiscard]] std::vector<std::string> sorted(std::string_view replaced) const {
        const auto found = by_.find(replaced);
        auto ids = found == by_.end() ? std::vector<std::string>() : found->second;
        std::ranges::sort(ids);
        return ids;
    }

private:
    std::unordered_map<std::string_view, std::vector<std::string>> by_;
};

class Gathering {
public:
    Gathering(const DossierIndex& index, const Cut& cut, const ClaimOrder& order)
        : index_(index), cut_(cut), order_(order),
          perhaps_amended_(perhaps_amenders_in(index, cut)),
          formerly_amended_(former_amenders_in(index, cut)) {
        for (const auto& document : index.dossier().records.documents) {
            if (!document.replaces.empty() && may_be_on_record_by(document.date, cut.as_of)) {
                (is_certainly_on_record_by(document.date, cut.as_of) ? replaced_by_
                                                                     : perhaps_replaced_by_)
                    .add(document.replaces, document.id);
            }
        }
    }

    Timeline gather(Timeline timeline) {
        if (const auto* event = index_.event(timeline.event)) {
            add_other({EntryKind::event, event->id, event->date, {}});
        }
        std::vector<std::size_t> claims;
        const auto& all = index_.dossier().records.claims;
        for (std::size_t claim = 0; claim < all.size(); ++claim) {
            if (all[claim].event != timeline.event) {
                continue;
            }
            if (cut_.if_date_right[claim]) {
                timeline.if_date_right.add(all[claim].id, !cut_.is_later(claim));
            }
            if (cut_.holds(claim)) {
                claims.push_back(claim);
            } else if (cut_.is_undecided(claim)) {
                timeline.undecided.push_back(all[claim].id);
            }
        }
        for (const auto claim : order_.in_date_order(std::move(claims))) {
            add_claim(claim);
        }
        put_event_first();
        auto dated = merged(std::move(claims_), std::move(others_));
        mark_certain_order(dated, order_, order_without_uncertain_dates(index_, cut_));
        for (auto& placed : dated) {
            timeline.dated.push_back(std::move(placed.entry));
        }
        std::ranges::sort(undated_, [](const TimelineEntry& a, const TimelineEntry& b) {
            return std::tie(a.id, a.kind) < std::tie(b.id, b.kind);
        });
        timeline.undated = std::move(undated_);
        std::ranges::sort(timeline.undecided);
        timeline.if_date_right.sort();
        return timeline;
    }

private:
    void add_claim(std::size_t position) {
        const auto& claim = index_.dossier().records.claims[position];
        TimelineEntry entry{EntryKind::claim, claim.id, claim.date, claim.disclosed};
        entry.in_force = cut_.in_force[position];
        entry.perhaps_amended = perhaps_amended_.contains(position);
        entry.stands_again = formerly_amended_.contains(position);
        if (claim.date) {
            entry.against_dates = order_.is_against_dates(position);
            // A claim may stand behind one of a later place, to which it links.
            highest_ = std::max(highest_, order_.place(position));
            claims_.push_back({std::move(entry), order_.span(position), highest_, position});
        } else {
            undated_.push_back(std::move(entry));
        }
        for (const auto& appearance : claim.appearances) {
            const auto* document = document_of(index_, appearance);
            if (document != nullptr && documents_.insert(document).second &&
                may_be_on_record_by(document->date, cut_.as_of)) {
                TimelineEntry text{EntryKind::document, document->id, document->date, {}};
                text.on_record = !document->date || is_on_record_by(document->date, cut_.as_of);
                if (document->retracted && may_be_on_record_by(document->retracted, cut_.as_of)) {
                    (is_certainly_on_record_by(document->retracted, cut_.as_of)
                         ? text.retracted
                         : text.perhaps_retracted) = document->retracted;
                }
                text.replaced_by = replaced_by_.sorted(document->id);
                text.perhaps_replaced_by = perhaps_replaced_by_.sorted(document->id);
                add_other(std::move(text));
            }
        }
    }

    /// An event with a time of day stands before what is only dated to that day, unless something
    /// of the day certainly came before: whoever spoke of it did so after it.
    void put_event_first() {
        const auto event = std::ranges::find_if(others_, [](const Placed& placed) {
            return placed.entry.kind == EntryKind::event;
        });
        if (event == others_.end()) {
            return;
        }
        const Bound& at = event->entry.date->earliest;  // by the clock as it is written
        const Seconds into_day = ((at.at % seconds_a_day) + seconds_a_day) % seconds_a_day;
        if (at.kind != Bound::Kind::known || into_day == 0) {
            return;
        }
        const PlaceInTime place{at.at - into_day, at.at - into_day};
        const auto was_before = [&](const Placed& each) {
            return each.place >= place && certainly_before(each.span, event->span);
        };
        if (std::ranges::none_of(claims_, was_before) &&
            std::ranges::none_of(others_, was_before)) {
            event->place = std::min(place, event->place);
        }
    }

    void add_other(TimelineEntry entry) {
        if (entry.date) {
            const Span span = entry.date->span;
            const auto place = place_of(*entry.date);
            others_.push_back({std::move(entry), span, place});
        } else {
            undated_.push_back(std::move(entry));
        }
    }

    const DossierIndex& index_;
    const Cut& cut_;
    const ClaimOrder& order_;
    Amenders perhaps_amended_;
    Amenders formerly_amended_;
    Replacements replaced_by_;
    Replacements perhaps_replaced_by_;
    std::vector<Placed> claims_;  ///< in date order
    PlaceInTime highest_{since_ever, since_ever};
    std::vector<Placed> others_;
    std::vector<TimelineEntry> undated_;
    std::unordered_set<const Document*> documents_;
};

}  // namespace

Timeline timeline(const Dossier& dossier, const TimelineOptions& options) {
    const DossierIndex index(dossier);
    const auto cut = cut_at(index, options.as_of);
    const ClaimOrder order(index, cut);
    return Gathering(index, cut, order)
        .gather({event_of(index), options.as_of, options.known_at, {}, {}, {}, {}});
}

std::string_view name_of(TimelineEntry::Kind kind) {
    constexpr std::array<std::string_view, 3> names{"event", "claim", "document"};
    return names[static_cast<std::size_t>(kind)];
}

}  // namespace hearsay
