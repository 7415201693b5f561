// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/answers_json.hpp"
#include "render/claim_facts.hpp"
#include "render/claim_json.hpp"

#include <utility>

namespace hearsay {

namespace {

using render::or_null;
using text::Json;

Json seconds_or_null(const std::optional<Seconds>& seconds) {
    return seconds ? Json(*seconds) : Json(nullptr);
}

Json delay_json(const std::optional<Delay>& delay) {
    if (!delay) {
        return nullptr;
    }
    Json json = text::object_for(3);
    json["at_least"] = seconds_or_null(delay->at_least);
    json["at_most"] = seconds_or_null(delay->at_most);
    json["in_words"] = in_words(*delay);
    return json;
}

Json node_json(const TraceNode& node) {
    Json json = text::object_for(7);
    json["id"] = node.id;
    json["kind"] = name_of(node.kind);
    json["label"] = node.label;
    json["date"] = or_null(node.date);
    json["held"] = node.held;
    json["cited"] = node.cited;
    json["on_record"] = node.on_record;
    return json;
}

Json edge_json(const Trace& trace, const TraceEdge& edge) {
    Json json = text::object_for(4);
    json["from"] = trace.nodes[edge.from].id;
    json["to"] = trace.nodes[edge.to].id;
    json["relation"] = name_of(edge.relation);
    json["delay"] = delay_json(edge.delay);
    return json;
}

std::string id_of(const TraceNode& node) { return node.id.substr(node.id.find(':') + 1); }

/// The claims and documents of its nodes as recorded, and what its actors and outlets are called.
void put_records(Json& json, const Trace& trace, const DossierIndex& index) {
    Json documents = text::object_for(trace.nodes.size());
    for (const auto& node : trace.nodes) {
        const auto* document = index.document(id_of(node));
        if (node.kind == TraceNode::Kind::document && document != nullptr) {
            render::put_new(documents, document->id, render::document_json(*document));
        }
    }
    std::unordered_set<std::string> known;
    json["claims"] = render::traced_claims_json(trace, index, resolve_standings(index), known);
    json["documents"] = std::move(documents);
    json["names"] = render::names_json(index);
}

}  // namespace

text::Json render::traced_claims_json(
    const Trace& trace,
    const DossierIndex& index,
    const std::vector<Standing>& standings,
    std::unordered_set<std::string>& known
) {
    Json claims = text::object_for(trace.nodes.size());
    for (const auto& node : trace.nodes) {
        const auto position = index.claim_at(id_of(node));
        if (node.kind != TraceNode::Kind::claim || !position || !known.insert(id_of(node)).second) {
            continue;
        }
        auto compared = compared_by_links(standings[*position]);
        compared.on_record = node.on_record;
        const auto& claim = index.dossier().records.claims[*position];
        auto of_claim = claim_json(index, claim, compared);
        // A comparison knows these, a trace does not.
        of_claim.erase("in_force");
        of_claim.erase("set_aside");
        put_new(claims, claim.id, std::move(of_claim));
    }
    return claims;
}

text::Json
render::one_trace_json(const Trace& trace, const DossierIndex& index, TraceRecords records) {
    Json json = text::object_for(16);
    json["schema"] = "hearsay.trace/1";
    json["claim"] = trace.claim;
    json["direction"] = trace.forward ? "forward" : "back";
    json["as_of"] = or_null(trace.as_of);
    json["known_at"] = or_null(trace.known_at);
    Json nodes = Json::array();
    for (const auto& node : trace.nodes) {
        nodes.push_back(node_json(node));
    }
    json["nodes"] = std::move(nodes);
    Json edges = Json::array();
    for (const auto& edge : trace.edges) {
        edges.push_back(edge_json(trace, edge));
    }
    json["edges"] = std::move(edges);
    json["origins"] = trace.origins;
    json["hops"] = trace.hops;
    json["findings"] = findings_json(trace.findings);
    if (records == TraceRecords::with) {
        put_records(json, trace, index);
    }
    return json;
}

std::string trace_json(const Trace& trace, const Dossier& dossier) {
    const DossierIndex index(dossier);
    return text::dump(render::one_trace_json(trace, index, render::TraceRecords::with), true);
}

}  // namespace hearsay
