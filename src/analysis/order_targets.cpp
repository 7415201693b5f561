// SPDX-License-Identifier: Apache-2.0

#include "analysis/order_targets.hpp"

#include <array>
#include <utility>

namespace hearsay {

namespace {

constexpr std::array order_links{
    Link::repeats,
    Link::endorses,
    Link::disputes,
    Link::questions,
    Link::answers,
    Link::revises,
    Link::retracts};

std::vector<Arc> links_of(const DossierIndex& index, const Telling& telling) {
    std::vector<Arc> arcs;
    const auto& claims = index.dossier().records.claims;
    for (std::size_t claim = 0; claim < claims.size(); ++claim) {
        for (const auto link : order_links) {
            for (const auto& id : claims[claim].linked(link)) {
                const auto target = index.claim_at(id);
                if (target && telling[claim] && telling[*target]) {
                    arcs.push_back({claim, *target});
                }
            }
        }
    }
    return arcs;
}

/// Every claim after all that it links to. The arcs between components lead from higher to lower
/// numbers.
std::vector<std::size_t> sorted_targets_first(const Components& components) {
    std::vector<std::size_t> sorted;
    sorted.reserve(components.of.size());
    for (const auto& group : components.members()) {
        sorted.insert(sorted.end(), group.begin(), group.end());
    }
    return sorted;
}

}  // namespace

OrderTargets::OrderTargets(const DossierIndex& index, const Telling& telling) : graph(0, {}) {
    const auto claims = index.dossier().records.claims.size();
    auto arcs = links_of(index, telling);
    auto components = components_of(Adjacency(claims, arcs));
    std::erase_if(arcs, [&](const Arc& arc) {
        return components.of[arc.from] == components.of[arc.to];
    });
    graph = Adjacency(claims, arcs);
    targets_first = sorted_targets_first(components);
    circles = std::move(components.of);
}

std::vector<Arc> turned(const Adjacency& graph) {
    std::vector<Arc> arcs;
    for (std::size_t node = 0; node < graph.size(); ++node) {
        for (const auto successor : graph.after(node)) {
            arcs.push_back({successor, node});
        }
    }
    return arcs;
}

}  // namespace hearsay
