// SPDX-License-Identifier: Apache-2.0

#include "render/html_graph.hpp"

#include "render/layers.hpp"
#include "render/svg.hpp"
#include "text/plural.hpp"
#include "text/width.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace hearsay::render {

namespace {

using Node = LayeredGraph::Node;
using LayerKind = LayeredGraph::Kind;

constexpr long margin = 10;
constexpr long box_width = 212;
constexpr long box_height = 24;
constexpr long row_height = 32;
constexpr long gap = 62;
constexpr long head_height = 34;
constexpr std::size_t label_columns = 28;

/// Where nodes stand: layers from left to right, each in the middle of the height.
class Placing {
public:
    explicit Placing(const LayeredGraph& graph) : rows_(graph.layers, 0) {
        for (const auto& node : graph.nodes) {
            rows_[node.layer] = std::max(rows_[node.layer], static_cast<long>(node.row) + 1);
        }
        tallest_ = rows_.empty() ? 0 : *std::ranges::max_element(rows_);
    }
    [[nodiscard]] static long left(std::size_t layer) {
        return margin + static_cast<long>(layer) * (box_width + gap);
    }
    [[nodiscard]] long top(const Node& node) const {
        // Layers with fewer nodes are spread over the same height.
        const auto rows = rows_[node.layer];
        const auto height = tallest_ * row_height;
        return head_height +
               ((2 * static_cast<long>(node.row) + 1) * height) / (2 * std::max(rows, 1L)) -
               (box_height / 2);
    }
    [[nodiscard]] long width() const {
        const auto layers = static_cast<long>(rows_.size());
        return (2 * margin) + (layers * box_width) + ((layers - 1) * gap);
    }
    [[nodiscard]] long height() const { return head_height + (tallest_ * row_height) + margin; }

private:
    std::vector<long> rows_;
    long tallest_ = 0;
};

std::string_view class_of(const Node& node) {
    switch (node.kind) {
    case LayerKind::speaker:
        return "node speaker";
    case LayerKind::claim:
    case LayerKind::answer:
        return "node claim";
    case LayerKind::place:
        break;
    }
    return node.cited ? "node cited" : node.held ? "node held" : "node place";
}

std::string title_of(const Node& node) {
    auto words = node.label;
    if (node.kind == LayerKind::claim) {
        return words;
    }
    if (node.kind == LayerKind::place) {
        words += node.cited  ? " (cited only)"
                 : node.held ? " (a copy is held)"
                             : " (no copy is held)";
    }
    std::vector<std::string> counts;
    if (const auto genuine = node.claims.size() - node.fabricated; genuine > 0) {
        counts.push_back(text::plural(genuine, "claim"));
    }
    if (node.fabricated > 0) {
        counts.push_back(text::plural(node.fabricated, "fabricated claim"));
    }
    // Where no claim is recorded, others only lead.
    return counts.empty() ? words : words + ": " + text::join_words(counts, "and");
}

std::string edge_svg(
    const LayeredGraph& graph,
    const LayeredGraph::Edge& edge,
    const Placing& placing,
    const HtmlMarks& marks
) {
    const auto& from = graph.nodes[edge.from];
    const auto& to = graph.nodes[edge.to];
    const auto x1 = Placing::left(from.layer) + box_width;
    const auto y1 = placing.top(from) + (box_height / 2);
    const auto x2 = Placing::left(to.layer);
    const auto y2 = placing.top(to) + (box_height / 2);
    const auto bend = std::max((x2 - x1) / 2, gap / 2);
    return fmt::format(
        "<path class=\"edge{}\"{} d=\"M{} {}C{} {} {} {} {} {}\">{}</path>\n",
        edge.put_in_mouth        ? " mouthed"
        : to.cited || from.cited ? " cited"
                                 : "",
        marks.about(edge.claims),
        x1,
        y1,
        x1 + bend,
        y1,
        x2 - bend,
        y2,
        x2,
        y2,
        edge.put_in_mouth ? svg_title("put in the mouth of " + from.label) : std::string()
    );
}

/// "The New York T…, nyt-1943-04-17": of documents of one outlet the ids differ.
std::string label_in_box(const Node& node) {
    const auto id_begins = node.label.rfind(", ");
    if (node.kind != LayerKind::place || text::width(node.label) <= label_columns ||
        id_begins == std::string::npos || !node.label.ends_with(node.id)) {
        return node.label;
    }
    constexpr std::size_t least_of_outlet = 6;
    const auto id = node.label.substr(id_begins);
    return text::width(id) + least_of_outlet > label_columns
               ? node.label
               : text::fit(node.label.substr(0, id_begins), label_columns - text::width(id)) + id;
}

std::string node_svg(const Node& node, const Placing& placing, const HtmlMarks& marks) {
    const auto x = Placing::left(node.layer);
    const auto y = placing.top(node);
    auto inside =
        svg_title(title_of(node)) +
        fmt::format(
            R"(<rect x="{}" y="{}" width="{}" height="{}" rx="4"/>)", x, y, box_width, box_height
        ) +
        svg_text(x + 8, y + 16, label_in_box(node), label_columns);
    const auto about = marks.about(node.claims);
    if (node.kind == LayerKind::claim) {
        return fmt::format(
            "<a class=\"{}\"{}{}>{}</a>\n", class_of(node), marks.link(node.id), about, inside
        );
    }
    return fmt::format("<g class=\"{}\"{}>{}</g>\n", class_of(node), about, inside);
}

}  // namespace

void write_graph(
    HtmlWriter& page, const Voice& voice, const HtmlMarks& marks, const Comparison& comparison
) {
    const auto graph = layered_graph(voice.index(), comparison);
    if (graph.nodes.empty()) {
        return;
    }
    const Placing placing(graph);
    page << "<div class=\"scroll picture\" tabindex=\"0\" role=\"region\" "
            "aria-labelledby=\"provenance\">\n"
         << svg_open(placing.width(), placing.height(), "Provenance graph in layers");
    const std::array<std::string_view, 3> heads{
        "who said it", graph.collapsed ? "which answer" : "which claim", "appeared in"};
    for (std::size_t layer = 0; layer < graph.layers; ++layer) {
        const auto head = layer < heads.size() ? heads[layer] : "appeared or taken over in";
        page << svg_text(Placing::left(layer), 18, head, head.size(), " class=\"lane\"");
    }
    for (const auto& edge : graph.edges) {
        page << edge_svg(graph, edge, placing, marks);
    }
    for (const auto& node : graph.nodes) {
        page << node_svg(node, placing, marks);
    }
    page << "</svg>\n</div>\n";
    page.sentence(
        "from left to right: who said it, what was said, and the places on its way to the record, "
        "each to the right of all from which it took anything over; "
        "dashed: known only because others name it; with a thick edge: a copy is held",
        " class=\"aside\""
    );
    if (graph.collapsed) {
        page.sentence(
            "the claims are too many to draw: answers stand for them, by themselves where they are "
            "asserted, behind “suggests”, “denies”, “doubts” or “withholds” where somebody does "
            "that about them, and behind “fabricated” where that was never said",
            " class=\"aside\""
        );
    }
    if (std::ranges::any_of(graph.edges, &LayeredGraph::Edge::put_in_mouth)) {
        page.sentence(
            "dotted: put in the mouth of somebody who never said it, for the claim is fabricated",
            " class=\"aside\""
        );
    }
}

}  // namespace hearsay::render
