// SPDX-License-Identifier: Apache-2.0

#include <hearsay/trace.hpp>

#include "analysis/evidence.hpp"
#include "analysis/findings.hpp"
#include "analysis/findings_by_node.hpp"
#include "analysis/hops.hpp"
#include "analysis/origin_sets.hpp"
#include "analysis/trace_graph.hpp"
#include "model/node_ids.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace hearsay {

namespace {

/// Positions of the claims from which the claim is taken in the end: genuine, and repeating
/// nothing. A fabricated claim stands for itself only, so a way ends at it.
std::vector<std::size_t> origins_of(const TraceGround& ground, std::size_t claim) {
    const auto& claims = ground.index.dossier().records.claims;
    std::vector<std::size_t> origins;
    std::vector<std::size_t> open{claim};
    std::vector<bool> found(claims.size(), false);
    found[claim] = true;
    while (!open.empty()) {
        const auto position = open.back();
        open.pop_back();
        const auto& of = claims[position];
        if (of.authenticity == Authenticity::fabricated) {
            continue;
        }
        if (of.linked(Link::repeats).empty()) {
            origins.push_back(position);
        }
        for (const auto& link : ground.links.repeats_of(position)) {
            if (!found[link.to]) {
                found[link.to] = true;
                open.push_back(link.to);
            }
        }
    }
    return origins;
}

std::vector<std::string> in_date_order(TraceGround& ground, std::vector<std::size_t> claims) {
    const auto& all = ground.index.dossier().records.claims;
    // Roots repeat nothing, but one may answer or dispute another, which the order of claims knows.
    if (claims.size() > 1) {
        if (!ground.order) {
            ground.order.emplace(ground.index, ground.cut);
        }
        claims = ground.order->in_date_order(std::move(claims));
    }
    std::vector<std::string> ids;
    ids.reserve(claims.size());
    for (const auto claim : claims) {
        ids.push_back(all[claim].id);
    }
    return ids;
}

/// The claims that findings are asked about: the traced one, and the others as far as on record.
std::vector<std::size_t>
on_record_among(const Cut& cut, std::size_t traced, std::vector<std::size_t> claims) {
    std::erase_if(claims, [&](std::size_t claim) { return claim != traced && !cut.holds(claim); });
    return claims;
}

/// The nodes of a trace that tells a part of its way, but for claims whose own ways it does not.
std::vector<std::string_view>
nodes_told(const DossierIndex& index, const Trace& trace, const std::vector<std::size_t>& told) {
    const auto& claims = index.dossier().records.claims;
    std::unordered_set<std::string_view> told_claims;
    for (const auto claim : told) {
        told_claims.insert(claims[claim].id);
    }
    std::vector<std::string_view> nodes;
    for (const auto& node : trace.nodes) {
        if (node.kind != TraceNode::Kind::claim || told_claims.contains(node_id(node.id).id)) {
            nodes.emplace_back(node.id);
        }
    }
    return nodes;
}

/// Leaves out findings about nothing that the trace tells: forward, what lies behind a claim is
/// looked at too, and is told by its own trace.
void keep_findings_of_nodes(Trace& trace) {
    std::unordered_set<std::string_view> nodes;
    for (const auto& node : trace.nodes) {
        nodes.insert(node.id);
    }
    std::erase_if(trace.findings, [&](const Finding& finding) {
        return std::ranges::none_of(finding.at, [&](const std::string& at) {
            return nodes.contains(at);
        });
    });
}

/// By claim: those that a link connects it with and that the cut leaves open.
struct OpenAround {
    OpenAround(const DossierIndex& index, const Cut& cut) {
        const auto& claims = index.dossier().records.claims;
        for (std::size_t claim = 0; claim < claims.size(); ++claim) {
            for (std::size_t link = 0; link < claims[claim].links.size(); ++link) {
                for (const auto& id : claims[claim].links[link]) {
                    if (const auto target = index.claim_at(id)) {
                        add(cut, claim, *target, static_cast<Link>(link));
                    }
                }
            }
        }
    }

    std::unordered_map<std::size_t, std::vector<std::size_t>> undecided;
    std::unordered_map<std::size_t, std::vector<std::size_t>> if_date_right;

private:
    void add(const Cut& cut, std::size_t claim, std::size_t target, Link link) {
        if (cut.is_undecided(claim)) {
            undecided[target].push_back(claim);
        }
        if (cut.is_undecided(target)) {
            undecided[claim].push_back(target);
        }
        if (cut.if_date_right[claim] && (link == Link::revises || link == Link::retracts)) {
            if_date_right[target].push_back(claim);
        }
    }
};

}  // namespace

/// Each refers to those before it. What only some traces need is made by the first that does.
struct Tracer::Made {
    Made(const Dossier& dossier, const std::optional<Date>& as_of)
        : then(as_it_stood(dossier, as_of)), index(then ? *then : dossier),
          cut(cut_at(index, as_of)), ground(index, cut) {}

    Trace traced(std::size_t claim, const TraceOptions& options);
    void conclude(Trace& trace, std::size_t claim, const Reached& reached);
    void conclude_part(Trace& trace, std::size_t claim, const Reached& reached);
    void tell_what_is_open(Trace& trace, std::size_t claim, const Reached& reached);

    std::optional<Dossier> then;  ///< where something is later than the cut
    DossierIndex index;
    Cut cut;
    TraceGround ground;
    std::optional<OriginSets> origins;
    std::optional<FindingsByNode> findings;
    std::optional<OpenAround> open_around;
};

Trace Tracer::Made::traced(std::size_t claim, const TraceOptions& options) {
    const auto& of = index.dossier().records.claims[claim];
    Trace trace;
    trace.claim = of.id;
    trace.later = cut.is_later(claim);
    trace.forward = options.forward;
    trace.as_of = options.as_of;
    trace.known_at = options.known_at;
    TraceGraph graph(ground);
    auto reached = options.forward ? grow_forward(graph, ground, claim)
                                   : grow_backward(graph, ground, claim, options);
    graph.mark_cited(reached.told);
    trace.nodes = graph.take_nodes();
    trace.edges = graph.take_edges();
    trace.hops = hops_of(index, of);
    if (reached.continued.empty()) {
        conclude(trace, claim, reached);
    } else {
        conclude_part(trace, claim, reached);
    }
    if (options.forward) {
        keep_findings_of_nodes(trace);
    }
    sort_findings(trace.findings);
    if (options.as_of) {
        tell_what_is_open(trace, claim, reached);
    }
    return trace;
}

void Tracer::Made::tell_what_is_open(Trace& trace, std::size_t claim, const Reached& reached) {
    if (!open_around) {
        open_around.emplace(index, cut);
    }
    std::set<std::size_t> shown(reached.told.begin(), reached.told.end());
    shown.insert(claim);
    std::set<std::string> undecided;
    const auto for_each_of = [](const auto& around, std::size_t of, const auto& take) {
        if (const auto found = around.find(of); found != around.end()) {
            std::ranges::for_each(found->second, take);
        }
    };
    const auto by_its_date = [&](std::size_t at) {
        trace.if_date_right.add(index.dossier().records.claims[at].id, !cut.is_later(at));
    };
    for (const auto of : shown) {
        for_each_of(open_around->undecided, of, [&](std::size_t other) {
            // What is told stays, and says of itself whether it was there by then.
            if (!shown.contains(other)) {
                undecided.insert(index.dossier().records.claims[other].id);
            }
        });
        for_each_of(open_around->if_date_right, of, by_its_date);
        if (cut.if_date_right[of]) {
            by_its_date(of);
        }
    }
    trace.undecided.assign(undecided.begin(), undecided.end());
    trace.if_date_right.sort();
}

/// Origins and findings of a whole way.
void Tracer::Made::conclude(Trace& trace, std::size_t claim, const Reached& reached) {
    trace.origins = in_date_order(ground, origins_of(ground, claim));
    trace.findings = findings_of(
        ground.for_findings, on_record_among(cut, claim, reached.told), reached.documents
    );
    find_bottleneck(index, claim, trace.findings);
}

/// The same for a way of which a part is told, at the cost of that part.
void Tracer::Made::conclude_part(Trace& trace, std::size_t claim, const Reached& reached) {
    if (!origins) {
        origins.emplace(index);
        findings.emplace(ground.for_findings);
    }
    const auto set = origins->of(claim);
    trace.origins = in_date_order(ground, {set.begin(), set.end()});
    trace.findings = findings->of(nodes_told(index, trace, reached.told));
    if (origins->ends(claim)) {
        find_bottleneck(index, claim, trace.findings, reached.told);
    }
    trace.continued.reserve(reached.continued.size());
    for (const auto other : reached.continued) {
        trace.continued.push_back(index.dossier().records.claims[other].id);
    }
}

Tracer::Tracer(const Dossier& dossier, TraceOptions options)
    : options_(std::move(options)), made_(std::make_unique<Made>(dossier, options_.as_of)) {}

Tracer::~Tracer() = default;

Trace Tracer::trace(std::string_view claim) {
    if (const auto position = made_->index.claim_at(claim)) {
        return made_->traced(*position, options_);
    }
    Trace none;
    none.claim = claim;
    none.forward = options_.forward;
    none.as_of = options_.as_of;
    none.known_at = options_.known_at;
    return none;
}

TraceExtent Tracer::extent(std::string_view claim) const {
    const auto position = made_->index.claim_at(claim);
    return position ? extent_backward(made_->ground, *position, options_) : TraceExtent();
}

Trace trace(const Dossier& dossier, std::string_view claim, const TraceOptions& options) {
    return Tracer(dossier, options).trace(claim);
}

std::string_view name_of(TraceNode::Kind kind) {
    constexpr std::array<std::string_view, 5> names{
        "claim", "appearance", "document", "outlet", "actor"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view name_of(TraceEdge::Relation relation) {
    constexpr std::array<std::string_view, 13> names{
        "said-by",
        "appears-in",
        "via",
        "relays",
        "repeats",
        "endorses",
        "disputes",
        "questions",
        "revises",
        "retracts",
        "answers",
        "misreports",
        "published-by",
    };
    return names[static_cast<std::size_t>(relation)];
}

}  // namespace hearsay
