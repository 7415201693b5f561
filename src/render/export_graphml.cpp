// SPDX-License-Identifier: Apache-2.0

#include <hearsay/export.hpp>

#include "render/record_graph.hpp"
#include "text/escape.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace hearsay {

namespace {

using Out = std::back_insert_iterator<std::string>;

/// Declares an attribute: by its own name as a key, so that tools that show keys show words.
void declare(Out out, std::string_view of, std::string_view key) {
    fmt::format_to(
        out, "  <key id=\"{0}\" for=\"{1}\" attr.name=\"{0}\" attr.type=\"string\"/>\n", key, of
    );
}

/// GraphML has names of nodes of the type NMTOKEN, which cannot hold the `#` of an appearance.
std::string name_of(const render::RecordNode& node) {
    std::string name = text::xml(node.id);
    std::ranges::replace(name, '#', ':');
    return name;
}

void put(Out out, std::string_view key, std::string_view value) {
    if (!value.empty()) {
        fmt::format_to(out, "      <data key=\"{}\">{}</data>\n", key, text::xml(value));
    }
}

}  // namespace

std::string export_graphml(const Dossier& dossier) {
    const auto graph = render::graph_of(dossier);
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\""
                      " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                      " xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns"
                      " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";
    const auto out = std::back_inserter(xml);
    for (const std::string_view key : {"kind", "label", "position", "date"}) {
        declare(out, "node", key);
    }
    for (const auto key : render::keys_of_nodes()) {
        declare(out, "node", key);
    }
    declare(out, "edge", "relation");
    declare(out, "edge", "role");
    xml += "  <graph id=\"hearsay\" edgedefault=\"directed\">\n";
    for (const auto& node : graph.nodes) {
        fmt::format_to(out, "    <node id=\"{}\">\n", name_of(node));
        put(out, "kind", node.kind);
        put(out, "label", node.label);
        put(out, "position", node.words);
        put(out, "date", node.date);
        for (const auto& [key, value] : node.more) {
            put(out, key, value);
        }
        xml += "    </node>\n";
    }
    std::size_t number = 0;
    for (const auto& edge : graph.edges) {
        fmt::format_to(
            out,
            "    <edge id=\"e{}\" source=\"{}\" target=\"{}\">\n",
            ++number,
            name_of(graph.nodes[edge.from]),
            name_of(graph.nodes[edge.to])
        );
        put(out, "relation", edge.relation);
        put(out, "role", edge.role);
        xml += "    </edge>\n";
    }
    return xml + "  </graph>\n</graphml>\n";
}

}  // namespace hearsay
