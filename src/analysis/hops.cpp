// SPDX-License-Identifier: Apache-2.0

#include "analysis/hops.hpp"

#include "model/appearances.hpp"
#include "model/components.hpp"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace hearsay {

namespace {

/// Appearances by their positions, then documents by order of discovery: from each to what it was
/// taken from.
class Ways {
public:
    Ways(const DossierIndex& index, const Claim& claim)
        : index_(index), appearances_(claim.appearances.size()) {
        for (std::size_t i = 0; i < appearances_; ++i) {
            add(claim.appearances[i], i);
        }
        for (const auto& [from, to] : vias_over_outlets(index, claim)) {
            arcs_.push_back({from, to});
        }
        for (std::size_t i = 0; i < documents_.size(); ++i) {
            add_relays(*documents_[i]);
        }
    }

    [[nodiscard]] std::size_t longest() const {
        const Adjacency graph(appearances_ + places_.size(), arcs_);
        std::vector<std::size_t> weights(graph.size(), 0);
        std::fill_n(weights.begin(), appearances_, 1);
        const auto ways = longest_ways(graph, components_of(graph), weights);
        return ways.empty() ? 0 : *std::ranges::max_element(ways);
    }

private:
    void add(const Appearance& appearance, std::size_t at) {
        if (const auto* document = document_of(index_, appearance)) {
            arcs_.push_back({node(*document), at});
            arcs_.push_back({at, relays_of(*document)});
        }
        for (const auto& id : appearance.via) {
            if (const auto* document = index_.document(id)) {
                arcs_.push_back({at, node(*document)});
            }
        }
    }

    void add_relays(const Document& document) {
        const auto from = relays_of(document);
        arcs_.push_back({node(document), from});
        for (const auto& id : document.relays) {
            if (const auto* source = index_.document(id)) {
                arcs_.push_back({from, node(*source)});
            }
        }
    }

    std::size_t node(const Document& document) {
        const auto known = places_.size();
        const auto at = place(&document);
        if (places_.size() > known) {
            documents_.push_back(&document);
        }
        return at;
    }

    /// One node for all that a document relays, however many appearances stand in it.
    std::size_t relays_of(const Document& document) { return place(&document.relays); }

    std::size_t place(const void* record) {
        return places_.emplace(record, appearances_ + places_.size()).first->second;
    }

    const DossierIndex& index_;
    std::size_t appearances_;
    std::vector<Arc> arcs_;
    std::vector<const Document*> documents_;
    std::unordered_map<const void*, std::size_t> places_;
};

}  // namespace

std::size_t hops_of(const DossierIndex& index, const Claim& claim) {
    return Ways(index, claim).longest();
}

}  // namespace hearsay
