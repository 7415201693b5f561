#include "render/appearance_ways.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>
#include <unordered_map>

namespace hearsay::render {

namespace {

constexpr auto none = std::numeric_limits<std::size_t>::max();
constexpr auto several = none - 1;

/// The two appearances nearest to the record among those in one document or outlet.
struct Nearest {
    using Rank = std::tuple<bool, Seconds, std::size_t>;  ///< via something, earliest, position
    static constexpr Rank worst{true, for_ever, none};
    std::array<Rank, 2> best{worst, worst};

    void add(const Rank& rank) {
        if (rank < best[0]) {
            best = {rank, best[0]};
        } else if (rank < best[1]) {
            best[1] = rank;
        }
    }
    [[nodiscard]] std::size_t other_than(std::size_t self) const {
        const auto first = std::get<2>(best[0]);
        const auto second = std::get<2>(best[1]);
        return first != self ? first : second == none ? self : second;
    }
};

using Places = std::unordered_map<std::string_view, Nearest>;

bool has_via(const Appearance& appearance) {
    return !appearance.via.empty() || !appearance.via_outlet.empty();
}

/// Appearances by their documents, and by the outlets of these.
struct PlacesOf {
    Places documents;
    Places outlets;

    PlacesOf(const DossierIndex& index, const Claim& claim) {
        for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
            const auto& appearance = claim.appearances[i];
            const auto* document = index.document(appearance.document);
            const auto& date =
                appearance.date || document == nullptr ? appearance.date : document->date;
            const Nearest::Rank rank{
                has_via(appearance), date ? date->span.civil_earliest : since_ever, i};
            if (document != nullptr) {
                documents[document->id].add(rank);
            }
            const std::string_view outlet = document == nullptr || !appearance.outlet.empty()
                                                ? std::string_view(appearance.outlet)
                                                : std::string_view(document->outlet);
            if (!outlet.empty()) {
                outlets[outlet].add(rank);
            }
        }
    }
};

}  // namespace

std::string number_of(const Claim& claim, std::size_t position) {
    return claim.id + '#' + std::to_string(position + 1);
}

std::vector<Via> vias_of(const DossierIndex& index, const Claim& claim) {
    std::vector<Via> vias;
    if (std::ranges::none_of(claim.appearances, has_via)) {
        return vias;
    }
    const PlacesOf places(index, claim);
    std::vector<std::size_t> seen(claim.appearances.size(), none);
    for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
        const auto add = [&](const Places& of, const std::string& id) {
            const auto found = of.find(id);
            if (found == of.end()) {
                return;
            }
            if (const auto to = found->second.other_than(i); seen[to] != i) {
                seen[to] = i;
                vias.push_back({i, to});
            }
        };
        for (const auto& id : claim.appearances[i].via) {
            add(places.documents, id);
        }
        for (const auto& id : claim.appearances[i].via_outlet) {
            add(places.outlets, id);
        }
    }
    return vias;
}

std::vector<std::optional<std::size_t>>
nearest_sources(const Claim& claim, const std::vector<Via>& vias) {
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
        if (!has_via(claim.appearances[i])) {
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

}  // namespace hearsay::render
