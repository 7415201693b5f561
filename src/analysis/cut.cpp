// SPDX-License-Identifier: Apache-2.0

#include <hearsay/cut.hpp>

#include "analysis/later_texts.hpp"
#include "analysis/on_record.hpp"
#include "analysis/order_targets.hpp"
#include "model/appearances.hpp"
#include "model/components.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace hearsay {

namespace {

using Dates = std::vector<const Date*>;

using Texts = std::vector<const TextOfClaim*>;

/// The texts of each claim that an earlier cut left out although they may have been there by then:
/// of a day before that they leave open what they did in the whole.
std::unordered_map<std::string_view, Texts> texts_left_out(const Dossier& dossier) {
    std::unordered_map<std::string_view, Texts> texts;
    for (const auto& text : dossier.undecided_texts) {
        texts[text.claim].push_back(&text);
    }
    return texts;
}

/// Of its appearances and of the documents that these are in, and of what was left out.
Dates dates_in_print(const DossierIndex& index, const Claim& claim, const Texts& left_out) {
    Dates dates;
    for (const auto* text : left_out) {
        if (text->date) {
            dates.push_back(&*text->date);
        }
    }
    for (const auto& appearance : claim.appearances) {
        if (appearance.date) {
            dates.push_back(&*appearance.date);
        }
        const auto* document = index.document(appearance.document);
        if (document != nullptr && document->date) {
            dates.push_back(&*document->date);
        }
    }
    return dates;
}

/// Whether one of these dates is certainly not after the cut, even if those marked as uncertain
/// are wrong.
bool is_in_print_by(Seconds end, const Dates& dates) {
    return std::ranges::any_of(dates, [=](const auto* date) {
        return !date->uncertain && civil_range(*date).latest <= end;
    });
}

/// The dates that may put the claim on record, whichever is first.
Dates dates_on_record(const DossierIndex& index, const Claim& claim, const Texts& left_out) {
    if (claim.disclosed) {
        return {&*claim.disclosed};
    }
    if (claim.date) {
        return {&*claim.date};
    }
    return dates_in_print(index, claim, left_out);
}

/// With what dates marked as uncertain say, or with these telling nothing.
std::vector<CivilRange> ranges_of(const Dates& dates, bool uncertain_ones) {
    std::vector<CivilRange> ranges;
    ranges.reserve(dates.size());
    for (const auto* date : dates) {
        const bool tells = uncertain_ones || !date->uncertain;
        ranges.push_back(tells ? civil_range(*date) : CivilRange{});
    }
    return ranges;
}

OnRecord on_record_by(Seconds end, const std::vector<CivilRange>& ranges) {
    if (std::ranges::any_of(ranges, [=](const auto& range) { return range.latest <= end; })) {
        return OnRecord::yes;
    }
    const bool later = !ranges.empty() && std::ranges::all_of(ranges, [=](const auto& range) {
        return range.earliest > end;
    });
    return later ? OnRecord::no : OnRecord::undecided;
}

/// Whether a text without a date may have had the claim, of which nothing else says when it was
/// made, by then.
class UndatedTexts {
public:
    UndatedTexts(const DossierIndex& index, const Date& as_of) : index_(index), as_of_(as_of) {}

    bool may_hold(const Claim& claim, const Texts& left_out) {
        if (claim.date || claim.disclosed) {
            return false;
        }
        if (std::ranges::any_of(left_out, [](const auto* text) { return !text->date; })) {
            return true;
        }
        const auto is_undated = [this](const Appearance& appearance) {
            return !date_of(index_, appearance);
        };
        if (std::ranges::none_of(claim.appearances, is_undated)) {
            return false;
        }
        if (!relaying_later_) {
            relaying_later_ = documents_relaying_later(index_, as_of_);
        }
        const auto later = certainly_later_texts(
            index_, claim, sources_of_texts(index_, claim), as_of_, *relaying_later_
        );
        for (std::size_t at = 0; at < later.size(); ++at) {
            if (!later[at] && is_undated(claim.appearances[at])) {
                return true;
            }
        }
        return false;
    }

private:
    const DossierIndex& index_;
    const Date& as_of_;
    std::optional<std::unordered_set<const Document*>> relaying_later_;  ///< once asked for
};

void put_on_record(const DossierIndex& index, Cut& cut) {
    const auto& claims = index.dossier().records.claims;
    if (!cut.as_of) {
        cut.on_record.assign(claims.size(), OnRecord::yes);
        cut.if_date_right.assign(claims.size(), false);
        return;
    }
    const auto end = end_of_cut(*cut.as_of);
    UndatedTexts undated(index, *cut.as_of);
    const auto all_left_out = texts_left_out(index.dossier());
    const Texts none;
    cut.on_record.reserve(claims.size());
    for (const auto& claim : claims) {
        const auto found = all_left_out.find(claim.id);
        const auto& left_out = found == all_left_out.end() ? none : found->second;
        const auto dates = dates_on_record(index, claim, left_out);
        auto on_record = on_record_by(end, ranges_of(dates, true));
        // Texts without a date may be older than the others, or all relay what came later.
        if (on_record == OnRecord::no && undated.may_hold(claim, left_out)) {
            on_record = OnRecord::undecided;
        } else if (dates.empty() && !claim.appearances.empty() && !undated.may_hold(claim, left_out)) {
            on_record = OnRecord::no;
        }
        bool is_doubtful =
            std::ranges::any_of(dates, [](const auto* date) { return date->uncertain; }) &&
            on_record_by(end, ranges_of(dates, false)) != on_record;
        // A date that leaves it open, or may be wrong, says less than a text that had the claim by
        // then.
        if ((on_record == OnRecord::undecided || is_doubtful) && !claim.disclosed &&
            is_in_print_by(end, dates_in_print(index, claim, left_out))) {
            on_record = OnRecord::yes;
            is_doubtful = false;
        }
        cut.on_record.push_back(on_record);
        cut.if_date_right.push_back(is_doubtful);
    }
}

std::vector<Arc> arcs_of(const DossierIndex& index, Link link) {
    std::vector<Arc> arcs;
    const auto& claims = index.dossier().records.claims;
    for (std::size_t claim = 0; claim < claims.size(); ++claim) {
        for (const auto& id : claims[claim].linked(link)) {
            if (const auto target = index.claim_at(id)) {
                arcs.push_back({claim, *target});
            }
        }
    }
    return arcs;
}

/// Which claims were certainly made after the cut, whatever dates with a question mark are: by
/// their own date, or because what they link to was. What was never said tells nothing.
std::vector<bool> certainly_made_later(const DossierIndex& index, Seconds end) {
    const auto& claims = index.dossier().records.claims;
    Telling said;
    said.reserve(claims.size());
    for (const auto& claim : claims) {
        said.push_back(claim.authenticity != Authenticity::fabricated);
    }
    const OrderTargets targets(index, said);
    std::vector<bool> later(claims.size(), false);
    for (const auto claim : targets.targets_first) {
        const auto& date = claims[claim].date;
        const bool by_date =
            said[claim] && date && !date->uncertain && civil_range(*date).earliest > end;
        later[claim] =
            by_date || std::ranges::any_of(targets.graph.after(claim), [&](std::size_t target) {
                return later[target];
            });
    }
    return later;
}

/// What dates with a question mark leave open may be settled by what a claim links to.
void settle_by_links(const DossierIndex& index, Cut& cut) {
    if (!cut.as_of || std::ranges::find(cut.if_date_right, true) == cut.if_date_right.end()) {
        return;
    }
    const auto later = certainly_made_later(index, end_of_cut(*cut.as_of));
    for (std::size_t claim = 0; claim < later.size(); ++claim) {
        if (later[claim] && cut.is_later(claim)) {
            cut.if_date_right[claim] = false;
        }
    }
}

/// Takes the effect from what effective claims retract. A claim is judged when all that retract it
/// are (Kahn's topological order, latest first). Links are acyclic by the checks; should they not
/// be, what is in a circle keeps its effect.
void settle_effective(const DossierIndex& index, std::vector<bool>& effective) {
    const Adjacency retracts(effective.size(), arcs_of(index, Link::retracts));
    std::vector<std::size_t> waiting_for(effective.size(), 0);
    for (std::size_t claim = 0; claim < effective.size(); ++claim) {
        for (const auto target : retracts.after(claim)) {
            ++waiting_for[target];
        }
    }
    std::vector<std::size_t> open;
    for (std::size_t claim = 0; claim < effective.size(); ++claim) {
        if (waiting_for[claim] == 0) {
            open.push_back(claim);
        }
    }
    while (!open.empty()) {
        const auto claim = open.back();
        open.pop_back();
        for (const auto target : retracts.after(claim)) {
            if (effective[claim]) {
                effective[target] = false;
            }
            if (--waiting_for[target] == 0) {
                open.push_back(target);
            }
        }
    }
}

}  // namespace

std::vector<std::string> IfDatesRight::all() const {
    auto ids = on_record;
    ids.insert(ids.end(), not_on_record.begin(), not_on_record.end());
    std::ranges::sort(ids);
    return ids;
}

void IfDatesRight::add(const IfDatesRight& others) {
    on_record.insert(on_record.end(), others.on_record.begin(), others.on_record.end());
    not_on_record.insert(
        not_on_record.end(), others.not_on_record.begin(), others.not_on_record.end()
    );
}

void IfDatesRight::sort() {
    for (auto* ids : {&on_record, &not_on_record}) {
        std::ranges::sort(*ids);
        ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
    }
}

Cut cut_at(
    const DossierIndex& index,
    const std::optional<Date>& as_of,
    const std::vector<std::string>& lost
) {
    const auto& claims = index.dossier().records.claims;
    Cut cut{as_of, {}, {}, {}, {}};
    put_on_record(index, cut);
    settle_by_links(index, cut);
    for (const auto& id : lost) {
        if (const auto claim = index.claim_at(id); claim && cut.holds(*claim)) {
            cut.on_record[*claim] = OnRecord::set_aside;
        }
    }
    for (std::size_t claim = 0; claim < claims.size(); ++claim) {
        cut.effective.push_back(
            cut.holds(claim) && claims[claim].authenticity != Authenticity::fabricated
        );
    }
    cut.in_force = cut.effective;
    settle_effective(index, cut.effective);
    for (const auto link : {Link::revises, Link::retracts}) {
        for (const auto& arc : arcs_of(index, link)) {
            if (cut.effective[arc.from]) {
                cut.in_force[arc.to] = false;
            }
        }
    }
    return cut;
}

OpenAtCut keep_on_record(Records& listed, const Dossier& around, const Date& as_of) {
    const DossierIndex index(around);
    const auto cut = cut_at(index, as_of);
    OpenAtCut open;
    std::erase_if(listed.claims, [&](const Claim& claim) {
        const auto position = index.claim_at(claim.id);
        if (position && cut.is_undecided(*position)) {
            open.undecided.push_back(claim.id);
        } else if (position && cut.if_date_right[*position]) {
            open.if_date_right.add(claim.id, !cut.is_later(*position));
        }
        return !position || !cut.holds(*position);
    });
    const auto goes = [&](const std::string& id, const std::optional<Date>& date) {
        const bool there = is_on_record_by(date, as_of);
        if (!there && !is_certainly_later(date, as_of)) {
            open.undecided.push_back(id);
        } else if (date && date->uncertain) {
            open.if_date_right.add(id, there);
        }
        return !there;
    };
    std::erase_if(listed.documents, [&](const Document& document) {
        return goes(document.id, document.date);
    });
    for (auto& document : listed.documents) {
        bool is_perhaps_gone = false;
        for (auto* date : {&document.deleted, &document.retracted}) {
            // What may have been by then is told, with its date; what came later was not known.
            if (!may_be_on_record_by(*date, as_of)) {
                date->reset();
            }
            is_perhaps_gone = is_perhaps_gone || (*date && is_perhaps_on_record_by(*date, as_of));
        }
        if (is_perhaps_gone) {
            open.perhaps_gone.push_back(document.id);
        }
    }
    std::erase_if(listed.events, [&](const Event& event) { return goes(event.id, event.date); });
    return open;
}

}  // namespace hearsay
