// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/cut.hpp>
#include <hearsay/trace.hpp>

#include "analysis/finding_ground.hpp"
#include "analysis/order.hpp"
#include "model/position.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace hearsay {

/// What all traces in one dossier need, made once. Refers to the dossier's index and cut, which
/// must outlive it.
struct TraceGround {
    TraceGround(const DossierIndex& of, const Cut& at);
    TraceGround(const TraceGround&) = delete;
    TraceGround& operator=(const TraceGround&) = delete;
    ~TraceGround() = default;

    const DossierIndex& index;
    const Cut& cut;
    std::vector<Standing> standings;
    FindingGround for_findings;
    const ClaimLinks& links;
    /// At a cut, the documents in which claims on record stand, and what these relay.
    std::unordered_set<const Document*> there;

    /// Whether what the record has of the first says that it did not come before the second: not
    /// where each leads to the other, nor of what was never said.
    [[nodiscard]] bool tells_order(const Claim& from, const Claim& to) const;
    /// The same of a document and one that it relays.
    [[nodiscard]] bool tells_order(const Document& from, const Document& to) const;

    std::optional<ClaimOrder> order;  ///< made by the first trace that needs it
    /// By position in the dossier: its node in the graph that grows just now + 1, or 0. Lent to
    /// one graph after the other: to make it anew for each would cost more than a short trace.
    std::vector<std::size_t> claim_nodes;
    std::vector<std::size_t> claim_circles;     ///< by position, equal in one circle of links
    std::vector<std::size_t> document_circles;  ///< the same of relays
};

/// The graph of a trace as it grows: each record is one node. One at a time on a ground.
class TraceGraph {
public:
    explicit TraceGraph(TraceGround& ground);
    TraceGraph(const TraceGraph&) = delete;
    TraceGraph& operator=(const TraceGraph&) = delete;
    ~TraceGraph();

    /// The node of a record, new or known. New ones come at the end.
    std::size_t node(const Claim& claim);
    std::size_t node(const Document& document);
    std::size_t node(const Outlet& outlet);
    std::size_t node(const Actor& actor);

    /// Marks documents and outlets in which none of these claims is recorded to stand.
    void mark_cited(std::span<const std::size_t> told);

    void reserve(std::size_t nodes, std::size_t edges) {
        nodes_.reserve(nodes);
        edges_.reserve(edges);
    }

    [[nodiscard]] bool has(const Document* record) const { return numbers_.contains(record); }

    /// With the delay from `to` to `from`, where both are dated. That is not before nothing where
    /// the edge tells their order.
    void connect(
        std::size_t from, std::size_t to, TraceEdge::Relation relation, bool tells_order = false
    );
    /// Two claims that one links to the other, or documents that one relays.
    template <typename Record>
    void lead(const Record& from, const Record& to, TraceEdge::Relation relation) {
        const auto start = node(from);
        connect(start, node(to), relation, ground_.tells_order(from, to));
    }

    /// The speakers of the claim, and all its appearances with their via, documents and outlets.
    /// Documents that are new with it are added to `documents`. At most once a claim.
    void add_record_of(const Claim& claim, std::vector<const Document*>& documents);

    /// The outlet of a document.
    void add_publisher(const Document& document);

    std::vector<TraceNode> take_nodes() { return std::move(nodes_); }
    std::vector<TraceEdge> take_edges() { return std::move(edges_); }

private:
    template <typename MakeNode>
    std::size_t numbered(const void* record, const MakeNode& make);
    [[nodiscard]] std::size_t position_of(const Claim& claim) const {
        return static_cast<std::size_t>(&claim - index_.dossier().records.claims.data());
    }

    [[nodiscard]] TraceNode node_of_text(
        const Claim& claim, std::size_t appearance, const Document* document, const Outlet* outlet
    ) const;

    [[nodiscard]] bool is_on_record(const Document& document) const;

    /// The node of its first appearance is given.
    void connect_vias(const Claim& claim, std::size_t first);

    TraceGround& ground_;
    const DossierIndex& index_;
    std::vector<std::size_t> claims_;                       ///< positions of those that are nodes
    std::unordered_map<const void*, std::size_t> numbers_;  ///< of the other records
    std::vector<TraceNode> nodes_;
    std::vector<TraceEdge> edges_;
};

/// Claims (positions in the dossier) whose own ways are told in a trace, and those that these
/// repeat whose ways are not.
struct Reached {
    std::vector<std::size_t> told;       ///< the traced claim first
    std::vector<std::size_t> continued;  ///< in order of discovery
    /// Forward, the documents in which what is told stands, and those that relay these.
    std::vector<const Document*> documents;
};

/// Fills the graph with where the claim came from, over `repeats` and as far as the options say,
/// the nearest claims first.
Reached grow_backward(
    TraceGraph& graph, const TraceGround& ground, std::size_t claim, const TraceOptions& options
);

/// How large `grow_backward` would make a graph.
TraceExtent
extent_backward(const TraceGround& ground, std::size_t claim, const TraceOptions& options);

/// Fills the graph with where the claim went, as far as it is on record at the cut. Returns the
/// claim and all that it came to, over any links.
Reached grow_forward(TraceGraph& graph, const TraceGround& ground, std::size_t claim);

}  // namespace hearsay
