// SPDX-License-Identifier: Apache-2.0

#include "model/appearances.hpp"

#include <algorithm>
#include <limits>
#include <unordered_set>
#include <utility>

namespace hearsay {

std::size_t number_of_appearance(const Claim& claim, std::size_t position) {
    // Records that no dossier was made of have all their appearances, without numbers.
    const auto number = claim.appearances[position].number;
    return number == 0 ? position + 1 : number;
}

const Appearance* appearance_numbered(const Claim& claim, std::size_t number) {
    const auto& all = claim.appearances;
    if (number == 0 || all.empty()) {
        return nullptr;
    }
    if (all.front().number == 0) {
        return number <= all.size() ? &all[number - 1] : nullptr;
    }
    // Numbers rise: some may be missing, none is out of order.
    const auto found = std::ranges::lower_bound(all, number, {}, &Appearance::number);
    return found != all.end() && found->number == number ? &*found : nullptr;
}

const Document* document_of(const DossierIndex& index, const Appearance& appearance) {
    return appearance.document.empty() ? nullptr : index.document(appearance.document);
}

std::string_view outlet_id_of(const DossierIndex& index, const Appearance& appearance) {
    if (!appearance.outlet.empty()) {
        return appearance.outlet;
    }
    const auto* document = document_of(index, appearance);
    return document == nullptr ? std::string_view() : std::string_view(document->outlet);
}

const Outlet* outlet_of(const DossierIndex& index, const Appearance& appearance) {
    const auto outlet = outlet_id_of(index, appearance);
    return outlet.empty() ? nullptr : index.outlet(outlet);
}

std::optional<Date> date_of(const DossierIndex& index, const Appearance& appearance) {
    if (appearance.date) {
        return appearance.date;
    }
    const auto* document = document_of(index, appearance);
    return document == nullptr ? std::nullopt : document->date;
}

std::string_view language_of(const DossierIndex& index, const Appearance& appearance) {
    if (!appearance.language.empty()) {
        return appearance.language;
    }
    const auto* document = document_of(index, appearance);
    return document == nullptr ? std::string_view() : std::string_view(document->language);
}

bool came_via_something(const Appearance& appearance) {
    return !appearance.via.empty() || !appearance.via_outlet.empty();
}

bool is_identified(const Appearance& appearance) {
    return !appearance.document.empty() || appearance.date.has_value();
}

void SourcesInClaim::Nearest::add(std::size_t group, const Rank& rank) {
    auto& best = best_[group];
    if (!best[0] || rank < *best[0]) {
        best[1] = best[0];
        best[0] = rank;
    } else if (!best[1] || rank < *best[1]) {
        best[1] = rank;
    }
}

void SourcesInClaim::OfOutlet::add(Rank rank, bool is_dated) {
    for (auto& each : is_dated ? dated : open) {
        if (!each) {
            each = rank;
            return;
        }
        if (rank < *each) {
            std::swap(rank, *each);
        }
    }
}

template <typename Fits>
std::optional<std::size_t> SourcesInClaim::Nearest::first(Fits fits) const {
    for (const auto& group : best_) {
        for (const auto& rank : group) {
            if (rank && fits(rank->second)) {
                return rank->second;
            }
        }
    }
    return std::nullopt;
}

SourcesInClaim::SourcesInClaim(const DossierIndex& index, const Claim& claim)
    : index_(&index), claim_(&claim) {
    for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
        const auto& appearance = claim.appearances[i];
        const auto date = date_of(index, appearance);
        const Rank rank{date ? date->span.civil_earliest : since_ever, i};
        const std::size_t group = appearance.implied ? 2 : came_via_something(appearance) ? 1 : 0;
        if (!appearance.document.empty()) {
            in_document_[appearance.document].add(group, rank);
        }
        const auto outlet = outlet_id_of(index, appearance);
        if (outlet.empty()) {
            continue;
        }
        if (appearance.taken_later) {
            continue;
        }
        if (!appearance.implied) {
            in_outlet_[outlet].add(rank, date && !date->uncertain);
        } else if (appearance.document.empty()) {
            in_outlet_[outlet].implied = i;
        }
    }
}

std::optional<std::size_t>
SourcesInClaim::in_document(std::string_view document, std::size_t taker) const {
    const auto found = in_document_.find(document);
    if (found == in_document_.end()) {
        return std::nullopt;
    }
    return found->second.first([=](std::size_t at) { return at != taker; }).value_or(taker);
}

std::optional<std::size_t>
SourcesInClaim::in_outlet(std::string_view outlet, std::size_t taker) const {
    const auto found = in_outlet_.find(outlet);
    if (found == in_outlet_.end()) {
        return std::nullopt;
    }
    const auto taken = date_of(*index_, claim_->appearances[taker]);
    const auto may_be_it = [&](std::size_t at) {
        const auto date = date_of(*index_, claim_->appearances[at]);
        const bool is_later = taken && date && !taken->uncertain && !date->uncertain &&
                              certainly_before(*taken, *date);
        return at != taker && !is_later;
    };
    std::optional<std::size_t> only;
    for (const auto* recorded : {&found->second.dated, &found->second.open}) {
        for (const auto& rank : *recorded) {
            if (!rank || !may_be_it(rank->second)) {
                continue;
            }
            if (only) {
                return found->second.implied;
            }
            only = rank->second;
        }
    }
    return only ? only : found->second.implied;
}

std::vector<Via> vias_of(const DossierIndex& index, const Claim& claim) {
    std::vector<Via> vias;
    std::optional<SourcesInClaim> places;
    for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
        const auto& appearance = claim.appearances[i];
        if (!came_via_something(appearance)) {
            continue;
        }
        if (!places) {
            places.emplace(index, claim);
        }
        std::unordered_set<std::size_t> sources;
        const auto add = [&](const std::optional<std::size_t>& source) {
            if (source && sources.insert(*source).second) {
                vias.push_back({i, *source});
            }
        };
        for (const auto& via : appearance.via) {
            add(places->in_document(via, i));
        }
        for (const auto& via : appearance.via_outlet) {
            add(places->in_outlet(via, i));
        }
    }
    return vias;
}

std::vector<Via> vias_over_outlets(const DossierIndex& index, const Claim& claim) {
    std::vector<Via> vias;
    std::optional<SourcesInClaim> sources;
    for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
        for (const auto& outlet : claim.appearances[i].via_outlet) {
            if (!sources) {
                sources.emplace(index, claim);
            }
            if (const auto source = sources->in_outlet(outlet, i)) {
                vias.push_back({i, *source});
            }
        }
    }
    return vias;
}

std::vector<std::optional<std::size_t>>
nearest_sources(const Claim& claim, const std::vector<Via>& vias) {
    constexpr auto none = std::numeric_limits<std::size_t>::max();
    constexpr auto several = none - 1;
    const auto size = claim.appearances.size();
    std::vector<std::vector<std::size_t>> takers(size);
    for (const auto& via : vias) {
        takers[via.to].push_back(via.from);
    }
    // What each leads to: nothing yet, one appearance, or several; it changes twice at most.
    std::vector<std::size_t> source(size, none);
    std::vector<std::size_t> waiting;
    waiting.reserve(size);
    for (std::size_t i = 0; i < size; ++i) {
        if (!came_via_something(claim.appearances[i])) {
            source[i] = i;
            waiting.push_back(i);
        }
    }
    while (!waiting.empty()) {
        const auto at = waiting.back();
        waiting.pop_back();
        for (const auto taker : takers[at]) {
            const auto is_new = source[taker] == none;
            const auto joined = is_new || source[taker] == source[at] ? source[at] : several;
            if (source[taker] != joined) {
                source[taker] = joined;
                waiting.push_back(taker);
            }
        }
    }
    std::vector<std::optional<std::size_t>> nearest(size);
    for (std::size_t i = 0; i < size; ++i) {
        if (source[i] < several && source[i] != i) {
            nearest[i] = source[i];
        }
    }
    return nearest;
}

}  // namespace hearsay
