// SPDX-License-Identifier: Apache-2.0

#include "analysis/on_record.hpp"
#include "analysis/trace_graph.hpp"

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace hearsay {

namespace {

using Way = TraceEdge::Relation;

Way relation_of(Link link) {
    switch (link) {
    case Link::repeats:
        return Way::repeats;
    case Link::questions:
        return Way::questions;
    case Link::misreports:
        return Way::misreports;
    case Link::endorses:
        return Way::endorses;
    case Link::disputes:
        return Way::disputes;
    case Link::revises:
        return Way::revises;
    case Link::retracts:
        return Way::retracts;
    case Link::answers:
        break;
    }
    return Way::answers;
}

/// Who links to each claim, in order of their ids.
struct Linking {
    std::size_t claim;
    Link link;
};
std::vector<std::vector<Linking>> linking_claims(const TraceGround& ground) {
    std::vector<std::vector<Linking>> linking(ground.standings.size());
    for (std::size_t claim = 0; claim < linking.size(); ++claim) {
        for (const auto& [link, target] : ground.links.of(claim)) {
            linking[target].push_back({claim, link});
        }
    }
    return linking;
}

/// Documents by what relays them, in order of their ids.
std::unordered_map<const Document*, std::vector<const Document*>>
relaying_documents(const DossierIndex& index) {
    std::unordered_map<const Document*, std::vector<const Document*>> relaying;
    for (const auto& document : index.dossier().records.documents) {
        for (const auto& id : document.relays) {
            if (const auto* source = index.document(id)) {
                relaying[source].push_back(&document);
            }
        }
    }
    return relaying;
}

/// The claim and all that it repeats over any number of links, breadth first.
Reached repeated_by(const TraceGround& ground, std::size_t claim, std::size_t most_claims) {
    std::vector<std::size_t> reached{claim};
    std::unordered_set<std::size_t> found{claim};
    for (std::size_t i = 0; i < std::min(reached.size(), most_claims); ++i) {
        for (const auto& link : ground.links.repeats_of(reached[i])) {
            if (found.insert(link.to).second) {
                reached.push_back(link.to);
            }
        }
    }
    const auto told = static_cast<std::ptrdiff_t>(std::min(reached.size(), most_claims));
    std::vector<std::size_t> continued(reached.begin() + told, reached.end());
    reached.resize(static_cast<std::size_t>(told));
    return {std::move(reached), std::move(continued), {}};
}

TraceExtent extent_of(const TraceGround& ground, const std::vector<std::size_t>& reached) {
    TraceExtent extent;
    for (const auto position : reached) {
        const auto& claim = ground.index.dossier().records.claims[position];
        extent.nodes += 1 + claim.appearances.size();
        extent.edges +=
            claim.speakers.size() + 2 * claim.appearances.size() + ground.links.of(position).size();
    }
    return extent;
}

}  // namespace

TraceExtent extent_backward(const TraceGround& ground, std::size_t claim) {
    constexpr auto all = std::numeric_limits<std::size_t>::max();
    return extent_of(ground, repeated_by(ground, claim, all).told);
}

Reached grow_backward(
    TraceGraph& graph, const TraceGround& ground, std::size_t claim, std::size_t most_claims
) {
    const auto& claims = ground.index.dossier().records.claims;
    auto reached = repeated_by(ground, claim, most_claims);
    // Growing in steps costs more than the walk.
    const auto extent = extent_of(ground, reached.told);
    graph.reserve(extent.nodes, extent.edges);
    graph.node(claims[claim]);
    std::vector<const Document*> documents;
    std::size_t next_document = 0;
    // A claim, what its documents relay, then the claims that it repeats.
    for (const auto position : reached.told) {
        const auto& of = claims[position];
        graph.add_record_of(of, documents);
        for (; next_document < documents.size(); ++next_document) {
            const auto& document = *documents[next_document];
            graph.add_publisher(document);
            for (const auto& id : document.relays) {
                const auto* source = ground.index.document(id);
                if (source == nullptr) {
                    continue;
                }
                if (!graph.has(source)) {
                    documents.push_back(source);
                }
                graph.connect(graph.node(document), graph.node(*source), Way::relays);
            }
        }
        for (const auto& [link, target] : ground.links.of(position)) {
            graph.connect(graph.node(of), graph.node(claims[target]), relation_of(link));
        }
    }
    return reached;
}

Reached grow_forward(TraceGraph& graph, const TraceGround& ground, std::size_t claim) {
    const auto& claims = ground.index.dossier().records.claims;
    const auto linking = linking_claims(ground);
    std::vector<std::size_t> reached{claim};
    std::vector<bool> found(claims.size(), false);
    found[claim] = true;
    std::vector<const Document*> documents;
    graph.node(claims[claim]);
    graph.add_record_of(claims[claim], documents);
    const auto standing_in = documents;
    for (std::size_t i = 0; i < reached.size(); ++i) {
        for (const auto& [later, link] : linking[reached[i]]) {
            if (!ground.cut.holds(later)) {
                continue;
            }
            const auto from = graph.node(claims[later]);
            graph.connect(from, graph.node(claims[reached[i]]), relation_of(link));
            if (!found[later]) {
                found[later] = true;
                reached.push_back(later);
                graph.add_record_of(claims[later], documents);
            }
        }
    }
    // What relays the documents in which it stands, and what relays these.
    const auto relaying = relaying_documents(ground.index);
    std::vector<const Document*> carriers = standing_in;
    std::unordered_set<const Document*> carried(carriers.begin(), carriers.end());
    for (std::size_t i = 0; i < carriers.size(); ++i) {
        const auto* source = carriers[i];
        const auto found_relaying = relaying.find(source);
        if (found_relaying == relaying.end()) {
            continue;
        }
        for (const auto* document : found_relaying->second) {
            if (!may_be_on_record_by(document->date, ground.cut.as_of)) {
                continue;
            }
            if (!graph.has(document)) {
                documents.push_back(document);
            }
            graph.connect(graph.node(*document), graph.node(*source), Way::relays);
            if (carried.insert(document).second) {
                carriers.push_back(document);
            }
        }
    }
    for (const auto* document : documents) {
        graph.add_publisher(*document);
    }
    return {std::move(reached), {}, std::move(documents)};
}

}  // namespace hearsay
