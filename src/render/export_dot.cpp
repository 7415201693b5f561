// SPDX-License-Identifier: Apache-2.0

#include <hearsay/export.hpp>

#include "render/record_graph.hpp"
#include "text/escape.hpp"

#include <fmt/format.h>

#include <iterator>

namespace hearsay {

namespace {

using render::RecordNode;

std::string_view style_of(std::string_view kind) {
    if (kind == "claim") {
        return "shape=box, style=\"rounded,filled\", fillcolor=lightyellow";
    }
    if (kind == "appearance") {
        return "shape=note";
    }
    if (kind == "document") {
        return "shape=box, style=filled, fillcolor=lightblue";
    }
    if (kind == "outlet") {
        return "shape=component, style=filled, fillcolor=lightgrey";
    }
    return kind == "actor" ? "shape=ellipse" : "shape=octagon";
}

/// What it is called, what it says, and when it was, a line each.
std::string label_of(const RecordNode& node) {
    auto label = node.label;
    if (!node.words.empty()) {
        label += '\n' + node.words;
    }
    if (!node.date.empty()) {
        label += '\n' + node.date;
    }
    return label;
}

/// Of an affiliation with the office; what claims name somebody for is left out.
std::string label_of(const render::RecordEdge& edge) {
    auto label = std::string(edge.relation);
    if (edge.relation != "names" && edge.relation != "asked-about" && !edge.role.empty()) {
        label += '\n' + edge.role;
    }
    return label;
}

std::string_view style_of_edge(std::string_view relation) {
    return relation == "via" || relation == "relays" || relation == "repeats" ? ", penwidth=2"
           : relation == "about"                                              ? ", style=dotted"
                                                                              : "";
}

}  // namespace

std::string export_dot(const Dossier& dossier) {
    const auto graph = render::graph_of(dossier);
    std::string out = "digraph hearsay {\n"
                      "  rankdir=RL;\n"
                      "  node [fontname=\"sans-serif\", fontsize=10];\n"
                      "  edge [fontname=\"sans-serif\", fontsize=8];\n";
    auto at = std::back_inserter(out);
    for (const auto& node : graph.nodes) {
        fmt::format_to(
            at,
            "  {} [label={}, {}];\n",
            text::dot(node.id),
            text::dot(label_of(node)),
            style_of(node.kind)
        );
    }
    for (const auto& edge : graph.edges) {
        fmt::format_to(
            at,
            "  {} -> {} [label={}{}];\n",
            text::dot(graph.nodes[edge.from].id),
            text::dot(graph.nodes[edge.to].id),
            text::dot(label_of(edge)),
            style_of_edge(edge.relation)
        );
    }
    return out + "}\n";
}

}  // namespace hearsay
