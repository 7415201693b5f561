// SPDX-License-Identifier: Apache-2.0

#include "analysis/evidence.hpp"

#include "analysis/drawing.hpp"
#include "analysis/wording.hpp"
#include "model/appearances.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <unordered_map>
#include <unordered_set>

namespace hearsay {

namespace {

std::vector<const Claim*>
claims_at(const DossierIndex& index, std::span<const std::size_t> positions) {
    std::vector<const Claim*> claims;
    claims.reserve(positions.size());
    for (const auto position : positions) {
        claims.push_back(&index.dossier().records.claims[position]);
    }
    return claims;
}

}  // namespace

std::vector<std::size_t> with_what_they_repeat(
    const DossierIndex& index, const ClaimLinks& links, std::span<const std::size_t> claims
) {
    std::vector<std::size_t> reached(claims.begin(), claims.end());
    std::vector<bool> found(index.dossier().records.claims.size(), false);
    for (const auto claim : claims) {
        found[claim] = true;
    }
    for (std::size_t i = 0; i < reached.size(); ++i) {
        for (const auto& link : links.repeats_of(reached[i])) {
            if (!found[link.to]) {
                found[link.to] = true;
                reached.push_back(link.to);
            }
        }
    }
    return reached;
}

Evidence::Evidence(
    const FindingGround& on,
    std::span<const std::size_t> asked,
    std::span<const Document* const> besides
)
    : index(on.index), cut(on.cut), standings(on.standings), links(on.links), ground(on),
      claims(asked), reached(with_what_they_repeat(index, links, asked)),
      documents(documents_behind(index, claims_at(index, reached))) {
    if (!besides.empty()) {
        std::unordered_set<const Document*> known(documents.begin(), documents.end());
        std::ranges::copy_if(besides, std::back_inserter(documents), [&](const Document* document) {
            return known.insert(document).second;
        });
    }
    for (const auto position : claims) {
        if (auto vias = vias_of(index, claim(position)); !vias.empty()) {
            via.emplace(position, std::move(vias));
        }
    }
}

std::span<const Via> Evidence::via_of(std::size_t position) const {
    const auto found = via.find(position);
    return found == via.end() ? std::span<const Via>() : std::span<const Via>(found->second);
}

std::string Evidence::who(std::size_t position) const {
    return speakers_named(index, claim(position));
}

std::string Evidence::wording_of(std::size_t position) const {
    const bool was_said = claim(position).authenticity != Authenticity::fabricated;
    return (was_said ? "" : "the forgery ascribed to ") + who(position);
}

std::string Evidence::who_said(std::size_t position) const {
    return said_by(index, claim(position));
}

std::string Evidence::verb(std::size_t position, std::string_view singular) const {
    return speaks_as_one(claim(position)) ? std::string(singular) : text::plural_verb(singular);
}

std::vector<Resting> resting_on(const Evidence& evidence, const std::vector<bool>& marked) {
    constexpr auto nothing = std::numeric_limits<std::size_t>::max();
    std::unordered_map<std::size_t, std::vector<std::size_t>> repeaters;
    std::unordered_map<std::size_t, std::size_t> nearest;  // what each claim rests on
    std::vector<std::size_t> queue;
    for (const auto claim : evidence.reached) {
        if (marked[claim]) {
            nearest.emplace(claim, nothing);
            queue.push_back(claim);
        }
    }
    if (queue.empty()) {
        return {};
    }
    // Of equally near ones it is the first of the dossier, whatever else was asked about.
    std::ranges::sort(queue);
    for (const auto claim : evidence.reached) {
        // What was never said rests on nothing, whatever it repeats.
        if (evidence.claim(claim).authenticity == Authenticity::fabricated) {
            continue;
        }
        for (const auto& link : evidence.links.repeats_of(claim)) {
            repeaters[link.to].push_back(claim);
        }
    }
    // Breadth first from all marked claims at once, so that the first to come is the nearest. A
    // marked claim itself comes first in the queue; that it rests on another one is learnt on the
    // way.
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const auto claim = queue[i];
        const auto on = marked[claim] ? claim : nearest.at(claim);
        const auto followers = repeaters.find(claim);
        if (followers == repeaters.end()) {
            continue;
        }
        for (const auto repeater : followers->second) {
            const auto [known, added] = nearest.emplace(repeater, on);
            if (added) {
                queue.push_back(repeater);
            } else if (known->second == nothing && repeater != on) {
                known->second = on;
            }
        }
    }
    std::vector<Resting> resting;
    for (const auto claim : evidence.claims) {
        if (const auto found = nearest.find(claim);
            found != nearest.end() && found->second != nothing) {
            resting.push_back({claim, found->second});
        }
    }
    return resting;
}

}  // namespace hearsay
