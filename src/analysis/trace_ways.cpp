// SPDX-License-Identifier: Apache-2.0

#include "analysis/on_record.hpp"
#include "analysis/trace_graph.hpp"

#include <algorithm>
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

/// What a claim brings itself.
TraceExtent extent_of(const TraceGround& ground, std::size_t position) {
    const auto& claim = ground.index.dossier().records.claims[position];
    return {
        1 + claim.appearances.size(),
        claim.speakers.size() + 2 * claim.appearances.size() + ground.links.of(position).size()};
}

TraceExtent extent_of(const TraceGround& ground, const std::vector<std::size_t>& claims) {
    TraceExtent extent;
    for (const auto claim : claims) {
        extent += extent_of(ground, claim);
    }
    return extent;
}

/// The claim and all that it repeats over any number of links, breadth first.
Reached repeated_by(const TraceGround& ground, std::size_t claim, const TraceOptions& options) {
    Reached reached;
    std::vector<std::size_t> found{claim};
    std::unordered_set<std::size_t> known{claim};
    TraceExtent beside;
    std::size_t next = 0;
    for (; next < found.size() && reached.told.size() < options.most_claims; ++next) {
        const auto at = found[next];
        if (next > 0) {
            auto with_it = beside;
            with_it += extent_of(ground, at);
            if (!with_it.is_within(options.most_beside)) {
                reached.continued.push_back(at);
                continue;
            }
            beside = with_it;
        }
        reached.told.push_back(at);
        for (const auto& link : ground.links.repeats_of(at)) {
            if (known.insert(link.to).second) {
                found.push_back(link.to);
            }
        }
    }
    const auto rest = found.begin() + static_cast<std::ptrdiff_t>(next);
    reached.continued.insert(reached.continued.end(), rest, found.end());
    return reached;
}

}  // namespace

TraceExtent
extent_backward(const TraceGround& ground, std::size_t claim, const TraceOptions& options) {
    return extent_of(ground, repeated_by(ground, claim, options).told);
}

Reached grow_backward(
    TraceGraph& graph, const TraceGround& ground, std::size_t claim, const TraceOptions& options
) {
    const auto& claims = ground.index.dossier().records.claims;
    auto reached = repeated_by(ground, claim, options);
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
                graph.lead(document, *source, Way::relays);
            }
        }
        for (const auto& [link, target] : ground.links.of(position)) {
            graph.lead(of, claims[target], relation_of(link));
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
            graph.lead(claims[later], claims[reached[i]], relation_of(link));
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
            graph.lead(*document, *source, Way::relays);
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
