// SPDX-License-Identifier: Apache-2.0

#include "analysis/trace_graph.hpp"

#include "analysis/drawing.hpp"
#include "analysis/on_record.hpp"
#include "analysis/order_targets.hpp"
#include "analysis/wording.hpp"
#include "model/appearances.hpp"
#include "model/node_ids.hpp"

#include <algorithm>

namespace hearsay {

using Way = TraceEdge::Relation;

namespace {

/// What was never said closes no circle.
std::vector<std::size_t> circles_of_links(const DossierIndex& index) {
    Telling said;
    const auto& claims = index.dossier().records.claims;
    said.reserve(claims.size());
    for (const auto& claim : claims) {
        said.push_back(claim.authenticity != Authenticity::fabricated);
    }
    return OrderTargets(index, said).circles;
}

std::vector<std::size_t> circles_of_relays(const DossierIndex& index) {
    const auto& documents = index.dossier().records.documents;
    std::vector<Arc> arcs;
    for (std::size_t position = 0; position < documents.size(); ++position) {
        for (const auto& id : documents[position].relays) {
            if (const auto* source = index.document(id)) {
                arcs.push_back({position, static_cast<std::size_t>(source - documents.data())});
            }
        }
    }
    return components_of(Adjacency(documents.size(), arcs)).of;
}

}  // namespace

TraceGround::TraceGround(const DossierIndex& of, const Cut& at)
    : index(of), cut(at), standings(resolve_standings(of)), for_findings(of, at, standings),
      links(for_findings.links), claim_nodes(standings.size(), 0),
      claim_circles(circles_of_links(of)), document_circles(circles_of_relays(of)) {
    if (cut.as_of) {
        const auto documents = documents_on_record(index, cut);
        there.insert(documents.begin(), documents.end());
    }
}

bool TraceGround::tells_order(const Claim& from, const Claim& to) const {
    const auto circle_of = [&](const Claim& claim) {
        const auto& claims = index.dossier().records.claims;
        return claim_circles[static_cast<std::size_t>(&claim - claims.data())];
    };
    return from.authenticity != Authenticity::fabricated &&
           to.authenticity != Authenticity::fabricated && circle_of(from) != circle_of(to);
}

bool TraceGround::tells_order(const Document& from, const Document& to) const {
    const auto circle_of = [&](const Document& document) {
        const auto& documents = index.dossier().records.documents;
        return document_circles[static_cast<std::size_t>(&document - documents.data())];
    };
    return circle_of(from) != circle_of(to);
}

template <typename MakeNode>
std::size_t TraceGraph::numbered(const void* record, const MakeNode& make) {
    const auto [found, added] = numbers_.emplace(record, nodes_.size());
    if (added) {
        nodes_.push_back(make());
    }
    return found->second;
}

bool TraceGraph::is_on_record(const Document& document) const {
    if (document.date || !ground_.cut.as_of) {
        return is_on_record_by(document.date, ground_.cut.as_of);
    }
    return ground_.there.contains(&document);
}

TraceGraph::TraceGraph(TraceGround& ground) : ground_(ground), index_(ground.index) {}

TraceGraph::~TraceGraph() {
    for (const auto claim : claims_) {
        ground_.claim_nodes[claim] = 0;
    }
}

std::size_t TraceGraph::node(const Claim& claim) {
    const auto position = position_of(claim);
    auto& number = ground_.claim_nodes[position];
    if (number == 0) {
        auto& made = nodes_.emplace_back();
        made.id = node_of(claim);
        made.kind = TraceNode::Kind::claim;
        made.label = label_of(index_, claim, ground_.standings[position]);
        made.date = claim.date;
        made.on_record = ground_.cut.holds(position);
        made.in_force = !made.on_record || ground_.cut.in_force[position];
        if (!made.in_force) {
            made.amended_by = amenders_of(ground_.for_findings.amended_by, index_, position);
        }
        made.perhaps_amended_by =
            amenders_of(ground_.for_findings.perhaps_amended_by, index_, position);
        made.formerly_amended_by =
            amenders_of(ground_.for_findings.formerly_amended_by, index_, position);
        number = nodes_.size();
        claims_.push_back(position);
    }
    return number - 1;
}

TraceNode TraceGraph::node_of_text(
    const Claim& claim, std::size_t appearance, const Document* document, const Outlet* outlet
) const {
    const auto& text = claim.appearances[appearance];
    TraceNode made{
        node_of_appearance(claim, appearance), TraceNode::Kind::appearance, {}, text.date};
    made.label = label_of(text, document, outlet);
    if (!made.date && document != nullptr) {
        made.date = document->date;
    }
    made.cited = text.implied;
    made.on_record =
        ground_.cut.holds(position_of(claim)) && !is_certainly_later(made.date, ground_.cut.as_of);
    return made;
}

std::size_t TraceGraph::node(const Document& document) {
    return numbered(&document, [&] {
        TraceNode made{node_of(document), TraceNode::Kind::document, {}, document.date};
        made.label = label_of(document);
        made.held = document.is_held();
        made.on_record = is_on_record(document);
        return made;
    });
}

std::size_t TraceGraph::node(const Outlet& outlet) {
    return numbered(&outlet, [&] {
        return TraceNode{node_of(outlet), TraceNode::Kind::outlet, outlet.name, {}};
    });
}

std::size_t TraceGraph::node(const Actor& actor) {
    return numbered(&actor, [&] {
        return TraceNode{node_of(actor), TraceNode::Kind::actor, actor.name, {}};
    });
}

void TraceGraph::mark_cited(std::span<const std::size_t> told) {
    std::unordered_set<const void*> recorded;
    for (const auto claim : told) {
        for (const auto& appearance : index_.dossier().records.claims[claim].appearances) {
            if (!appearance.implied) {
                recorded.insert(document_of(index_, appearance));
                recorded.insert(outlet_of(index_, appearance));
            }
        }
    }
    for (const auto& [record, number] : numbers_) {
        auto& node = nodes_[number];
        if (node.kind == TraceNode::Kind::document || node.kind == TraceNode::Kind::outlet) {
            node.cited = !recorded.contains(record);
        }
    }
}

namespace {

/// A text did not carry what nobody had said yet, though the dates leave it open; where they
/// exclude it, that is an anachronism, and is told. The delay is from the text to what was said.
/// Where a day of some zone and an instant leave one moment alone, they leave nothing to tell.
void follow_what_was_said(std::optional<Delay>& delay) {
    if (delay && (delay->at_least || delay->at_most) && delay->at_least.value_or(-1) <= 0 &&
        delay->at_most.value_or(1) > 0) {
        if (delay->at_least == 0) {
            delay.reset();
        } else {
            delay->at_most = 0;
        }
    }
}

/// The same of what links to a claim, or came via a text, and was not there before it. The delay is
/// from what was there first.
void follow_what_was_there(std::optional<Delay>& delay) {
    if (delay && (delay->at_least || delay->at_most) && delay->at_least.value_or(-1) < 0 &&
        delay->at_most.value_or(1) >= 0) {
        if (delay->at_most == 0) {
            delay.reset();
        } else {
            delay->at_least = 0;
        }
    }
}

}  // namespace

void TraceGraph::connect(
    std::size_t from, std::size_t to, TraceEdge::Relation relation, bool tells_order
) {
    TraceEdge edge{from, to, relation, {}};
    const auto& later = nodes_[from].date;
    const auto& earlier = nodes_[to].date;
    if (later && earlier) {
        edge.delay = delay(*earlier, *later);
        if (tells_order && relation != Way::misreports) {
            follow_what_was_there(edge.delay);
        }
    }
    edges_.push_back(edge);
}

void TraceGraph::add_record_of(const Claim& claim, std::vector<const Document*>& documents) {
    const auto from = node(claim);
    for (const auto& id : claim.speakers) {
        if (const auto* speaker = index_.actor(id)) {
            connect(from, node(*speaker), Way::said_by);
        }
    }
    const auto first = nodes_.size();
    std::vector<std::pair<const Document*, const Outlet*>> places;
    for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
        const auto* document = document_of(index_, claim.appearances[i]);
        const auto* outlet = outlet_of(index_, claim.appearances[i]);
        nodes_.push_back(node_of_text(claim, i, document, outlet));
        places.emplace_back(document, outlet);
        connect(from, first + i, Way::appears_in);
        if (claim.authenticity != Authenticity::fabricated) {
            follow_what_was_said(edges_.back().delay);
        }
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto& [document, outlet] = places[i];
        if (document != nullptr) {
            if (!has(document)) {
                documents.push_back(document);
            }
            connect(first + i, node(*document), Way::appears_in);
            if (!claim.appearances[i].date) {
                edges_.back().delay.reset();  // one date, not two that could differ
            }
        } else if (outlet != nullptr) {
            connect(first + i, node(*outlet), Way::appears_in);
        }
    }
    connect_vias(claim, first);
}

void TraceGraph::connect_vias(const Claim& claim, std::size_t first) {
    if (std::ranges::all_of(claim.appearances, [](const Appearance& appearance) {
            return appearance.via.empty() && appearance.via_outlet.empty();
        })) {
        return;
    }
    const auto drawing = drawing_of(index_, claim);
    const auto circles = components_of(drawing.graph);
    for (const auto& [from, to] : drawing.via) {
        connect(first + from, first + to, Way::via, circles.of[from] != circles.of[to]);
    }
}

void TraceGraph::add_publisher(const Document& document) {
    if (const auto* outlet = index_.outlet(document.outlet)) {
        connect(node(document), node(*outlet), Way::published_by);
    }
}

}  // namespace hearsay
