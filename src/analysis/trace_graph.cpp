#include "analysis/trace_graph.hpp"

#include "analysis/appearances.hpp"
#include "analysis/node_ids.hpp"
#include "analysis/on_record.hpp"
#include "analysis/wording.hpp"

namespace hearsay {

using Way = TraceEdge::Relation;

TraceGround::TraceGround(const DossierIndex& of, const Cut& at)
    : index(of), cut(at), standings(resolve_standings(of)), links(of) {
    for (const auto& claim : index.dossier().records.claims) {
        for (const auto& appearance : claim.appearances) {
            if (appearance.implied) {
                continue;
            }
            if (const auto* document = document_of(index, appearance)) {
                recorded.insert(document);
            }
            if (const auto* outlet = outlet_of(index, appearance)) {
                recorded.insert(outlet);
            }
        }
    }
}

template <typename MakeNode>
std::size_t TraceGraph::numbered(const void* record, const MakeNode& make) {
    const auto [found, added] = numbers_.emplace(record, nodes_.size());
    if (added) {
        nodes_.push_back(make());
    }
    return found->second;
}

bool TraceGraph::is_on_record(const std::optional<Date>& date) const {
    return !date || is_on_record_by(date, ground_.cut.as_of);
}

std::size_t TraceGraph::node(const Claim& claim) {
    return numbered(&claim, [&] {
        const auto position =
            static_cast<std::size_t>(&claim - index_.dossier().records.claims.data());
        TraceNode made{node_of(claim), TraceNode::Kind::claim, {}, claim.date};
        made.label = label_of(index_, claim, ground_.standings[position]);
        made.on_record = ground_.cut.holds(position);
        return made;
    });
}

std::size_t TraceGraph::node(const Claim& claim, std::size_t appearance) {
    const auto& standing = claim.appearances[appearance];
    return numbered(&standing, [&] {
        TraceNode made{node_of_appearance(claim, appearance), TraceNode::Kind::appearance, {}, {}};
        made.label = label_of(index_, standing);
        made.date = date_of(index_, standing);
        made.cited = standing.implied;
        made.on_record = is_on_record(made.date);
        return made;
    });
}

std::size_t TraceGraph::node(const Document& document) {
    return numbered(&document, [&] {
        TraceNode made{node_of(document), TraceNode::Kind::document, {}, document.date};
        made.label = label_of(document);
        made.held = document.is_held();
        made.cited = is_cited(&document);
        made.on_record = is_on_record(document.date);
        return made;
    });
}

std::size_t TraceGraph::node(const Outlet& outlet) {
    return numbered(&outlet, [&] {
        TraceNode made{node_of(outlet), TraceNode::Kind::outlet, outlet.name, {}};
        made.cited = is_cited(&outlet);
        return made;
    });
}

std::size_t TraceGraph::node(const Actor& actor) {
    return numbered(&actor, [&] {
        return TraceNode{node_of(actor), TraceNode::Kind::actor, actor.name, {}};
    });
}

void TraceGraph::connect(std::size_t from, std::size_t to, TraceEdge::Relation relation) {
    TraceEdge edge{from, to, relation, {}};
    const auto& later = nodes_[from].date;
    const auto& earlier = nodes_[to].date;
    if (later && earlier) {
        edge.delay = delay(*earlier, *later);
    }
    edges_.push_back(std::move(edge));
}

void TraceGraph::add_record_of(const Claim& claim, std::vector<const Document*>& documents) {
    const auto from = node(claim);
    for (const auto& id : claim.speakers) {
        if (const auto* speaker = index_.actor(id)) {
            connect(from, node(*speaker), Way::said_by);
        }
    }
    for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
        connect(from, node(claim, i), Way::appears_in);
    }
    for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
        const auto& appearance = claim.appearances[i];
        if (const auto* document = document_of(index_, appearance)) {
            if (!has(document)) {
                documents.push_back(document);
            }
            connect(node(claim, i), node(*document), Way::appears_in);
        } else if (const auto* outlet = outlet_of(index_, appearance)) {
            connect(node(claim, i), node(*outlet), Way::appears_in);
        }
    }
    for (const auto& arc : via_arcs(index_, claim)) {
        connect(node(claim, arc.from), node(claim, arc.to), Way::via);
    }
}

void TraceGraph::add_publisher(const Document& document) {
    if (const auto* outlet = index_.outlet(document.outlet)) {
        connect(node(document), node(*outlet), Way::published_by);
    }
}

}  // namespace hearsay
