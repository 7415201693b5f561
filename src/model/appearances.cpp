// SPDX-License-Identifier: Apache-2.0

#include "model/appearances.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace hearsay {

namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

/// The two appearances nearest to the record among those in one document or outlet.
class Nearest {
public:
    using Rank = std::tuple<bool, Seconds, std::size_t>;  ///< via something, earliest, position

    void add(const Rank& rank) {
        if (rank < best_[0]) {
            best_ = {rank, best_[0]};
        } else if (rank < best_[1]) {
            best_[1] = rank;
        }
    }

    /// The nearest other than `self`, else `self`.
    [[nodiscard]] std::size_t other_than(std::size_t self) const {
        for (const auto& rank : best_) {
            if (const auto position = std::get<2>(rank); position != self && position != none) {
                return position;
            }
        }
        return self;
    }

private:
    static constexpr Rank worst{true, for_ever, none};
    std::array<Rank, 2> best_{worst, worst};
};

using Places = std::unordered_map<const void*, Nearest>;

Places places_of(const DossierIndex& index, const Claim& claim) {
    Places places;
    for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
        const auto& appearance = claim.appearances[i];
        const auto date = date_of(index, appearance);
        const Nearest::Rank rank{
            came_via_something(appearance), date ? date->span.civil_earliest : since_ever, i};
        if (const auto* document = document_of(index, appearance)) {
            places[document].add(rank);
        }
        if (const auto* outlet = outlet_of(index, appearance)) {
            places[outlet].add(rank);
        }
    }
    return places;
}

}  // namespace

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

const Outlet* outlet_of(const DossierIndex& index, const Appearance& appearance) {
    if (!appearance.outlet.empty()) {
        return index.outlet(appearance.outlet);
    }
    const auto* document = document_of(index, appearance);
    return document == nullptr ? nullptr : index.outlet(document->outlet);
}

std::optional<Date> date_of(const DossierIndex& index, const Appearance& appearance) {
    if (appearance.date) {
        return appearance.date;
    }
    const auto* document = document_of(index, appearance);
    return document == nullptr ? std::nullopt : document->date;
}

bool came_via_something(const Appearance& appearance) {
    return !appearance.via.empty() || !appearance.via_outlet.empty();
}

bool is_identified(const Appearance& appearance) {
    return !appearance.document.empty() || appearance.date.has_value();
}

std::vector<Via> vias_of(const DossierIndex& index, const Claim& claim) {
    std::vector<Via> vias;
    Places places;
    for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
        const auto& appearance = claim.appearances[i];
        if (!came_via_something(appearance)) {
            continue;
        }
        if (places.empty()) {
            places = places_of(index, claim);
        }
        std::unordered_set<std::size_t> sources;
        const auto add = [&](const void* place) {
            const auto found = places.find(place);
            if (found == places.end()) {
                return;
            }
            if (const auto source = found->second.other_than(i); sources.insert(source).second) {
                vias.push_back({i, source});
            }
        };
        for (const auto& via : appearance.via) {
            add(index.document(via));
        }
        for (const auto& via : appearance.via_outlet) {
            add(index.outlet(via));
        }
    }
    return vias;
}

}  // namespace hearsay
