// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "model/node_ids.hpp"
#include "render/answers_json.hpp"
#include "render/claim_facts.hpp"
#include "render/claim_json.hpp"
#include "render/trace_words.hpp"

#include <utility>

namespace hearsay {

namespace {

using render::or_null;
using text::Json;
using text::JsonWriter;

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

std::string_view id_of(const TraceNode& node) { return node_id(node.id).id; }

Json node_json(const TraceNode& node, const DossierIndex& index) {
    Json json = text::object_for(9);
    json["id"] = node.id;
    json["kind"] = name_of(node.kind);
    json["label"] = node.label;
    json["date"] = or_null(node.date);
    json["held"] = node.held;
    json["cited"] = node.cited;
    json["on_record"] = node.on_record;
    json["in_force"] = node.in_force;
    // An edge leads from a claim to whom it is ascribed to, also where nobody said it.
    const auto* claim = node.kind == TraceNode::Kind::claim ? index.claim(id_of(node)) : nullptr;
    json["authenticity"] = claim == nullptr ? Json(nullptr) : Json(name_of(claim->authenticity));
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

/// The documents of its nodes as recorded.
void write_documents(JsonWriter& out, const Trace& trace, const DossierIndex& index) {
    out.open_object("documents");
    for (const auto& node : trace.nodes) {
        const auto* document = index.document(id_of(node));
        if (node.kind == TraceNode::Kind::document && document != nullptr) {
            out.put(document->id, render::document_json(*document));
        }
    }
    out.close();
}

}  // namespace

std::vector<std::size_t> render::traced_claims(
    const Trace& trace, const DossierIndex& index, std::unordered_set<std::string>& known
) {
    std::vector<std::size_t> claims;
    for (std::size_t i = 0; i < trace.nodes.size(); ++i) {
        const auto& node = trace.nodes[i];
        const auto id = id_of(node);
        if (node.kind == TraceNode::Kind::claim && index.claim(id) != nullptr &&
            known.emplace(id).second) {
            claims.push_back(i);
        }
    }
    return claims;
}

void render::write_traced_claims(
    JsonWriter& out,
    const Trace& trace,
    const DossierIndex& index,
    const std::vector<Standing>& standings,
    const std::vector<std::size_t>& nodes
) {
    out.open_object("claims");
    for (const auto i : nodes) {
        const auto position = index.claim_at(id_of(trace.nodes[i])).value();
        auto compared = compared_by_links(index, standings[position]);
        compared.on_record = trace.nodes[i].on_record;
        compared.amended_by = trace.nodes[i].amended_by;
        compared.perhaps_amended_by = trace.nodes[i].perhaps_amended_by;
        compared.formerly_amended_by = trace.nodes[i].formerly_amended_by;
        const auto& claim = index.dossier().records.claims[position];
        auto of_claim = claim_json(index, claim, compared);
        // A comparison knows these, a trace does not.
        of_claim.erase("in_force");
        of_claim.erase("set_aside");
        of_claim.erase("holder");
        of_claim.erase("possible_holder");
        // And has the questions by its topics, which a trace lacks.
        const auto* event = index.event(claim.event);
        of_claim["question"] =
            or_null(event == nullptr ? std::string() : question_of(*event, compared.topic));
        out.put(claim.id, of_claim);
    }
    out.close();
}

void render::write_trace(JsonWriter& out, const Trace& trace, const DossierIndex& index) {
    out.put("schema", "hearsay.trace/1");
    out.put("claim", trace.claim);
    out.put("direction", trace.forward ? "forward" : "back");
    out.put("as_of", or_null(trace.as_of));
    out.put("known_at", or_null(trace.known_at));
    out.open_array("nodes");
    for (const auto& node : trace.nodes) {
        out.push(node_json(node, index));
    }
    out.close();
    out.open_array("edges");
    for (const auto& edge : trace.edges) {
        out.push(edge_json(trace, edge));
    }
    out.close();
    out.put("origins", trace.origins);
    out.put("hops", trace.hops);
    out.put("findings", findings_json(trace.findings));
    if (!trace.continued.empty()) {
        out.put("continued", trace.continued);
    }
}

namespace {

std::string written(JsonWriter out, const Trace& trace, const Dossier& dossier) {
    const DossierIndex index(dossier);
    render::write_trace(out, trace, index);
    std::unordered_set<std::string> known;
    render::write_traced_claims(
        out, trace, index, resolve_standings(index), render::traced_claims(trace, index, known)
    );
    write_documents(out, trace, index);
    out.put("undecided", trace.undecided);
    out.put("if_date_right", trace.if_date_right.all());
    out.put("undecided_texts", render::texts_json(render::undecided_texts(trace, dossier)));
    out.put("names", render::names_json(index));
    return std::move(out).finish();
}

}  // namespace

std::string trace_json(const Trace& trace, const Dossier& dossier) {
    return written(JsonWriter(), trace, dossier);
}

void trace_json(std::ostream& out, const Trace& trace, const Dossier& dossier) {
    written(JsonWriter(out), trace, dossier);
}

}  // namespace hearsay
