// SPDX-License-Identifier: Apache-2.0

#include "render/layers.hpp"

#include "support/dossiers.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

using namespace hearsay;
using namespace hearsay::support;
using render::LayeredGraph;

namespace {

LayeredGraph graph_of(const DossierDraft& draft) {
    const auto dossier = draft.finished();
    return render::layered_graph(DossierIndex(dossier), compare(dossier, {}));
}

const LayeredGraph::Node& node(const LayeredGraph& graph, std::string_view id) {
    const auto found = std::ranges::find(graph.nodes, id, &LayeredGraph::Node::id);
    REQUIRE(found != graph.nodes.end());
    return *found;
}

}  // namespace

TEST_CASE("a place stands behind the one it took a claim from") {
    DossierDraft draft;
    draft.claim("c").by("mullah").asserts("israel").in_via_outlet("article", "agency");
    const auto graph = graph_of(draft);
    CHECK(node(graph, "mullah").layer == 0);
    CHECK(node(graph, "c").layer == 1);
    CHECK(node(graph, "agency").layer == 2);
    CHECK(node(graph, "article").layer == 3);
    CHECK(graph.layers == 4);
    CHECK(node(graph, "agency").cited);
    CHECK_FALSE(node(graph, "article").cited);
}

TEST_CASE("what relays another document stands behind it, and took over what stands in it") {
    DossierDraft draft;
    draft.document("wire", "agency");
    draft.document("paper", "daily").relays = {"wire"};
    draft.document("weekly", "magazine").relays = {"paper"};
    draft.claim("both").asserts("israel").in("wire").in("paper");
    draft.claim("last").asserts("israel").in("weekly");
    const auto graph = graph_of(draft);
    CHECK(node(graph, "wire").layer == 2);
    CHECK(node(graph, "paper").layer == 3);
    CHECK(node(graph, "weekly").layer == 4);
    const auto joins = [&](std::string_view from, std::string_view to) {
        return std::ranges::any_of(graph.edges, [&](const LayeredGraph::Edge& edge) {
            return graph.nodes[edge.from].id == from && graph.nodes[edge.to].id == to;
        });
    };
    CHECK(joins("wire", "paper"));
    CHECK(joins("paper", "weekly"));
    CHECK(joins("both", "wire"));
    CHECK(joins("last", "wire"));
    CHECK_FALSE(joins("both", "paper"));
    CHECK_FALSE(joins("last", "weekly"));
}

TEST_CASE("documents that relay each other are joined to what stands in them") {
    DossierDraft draft;
    draft.document("a", "agency").relays = {"b"};
    draft.document("b", "daily").relays = {"a"};
    draft.claim("c").asserts("israel").in("a");
    const auto graph = graph_of(draft);
    const auto c = static_cast<std::size_t>(&node(graph, "c") - graph.nodes.data());
    CHECK(std::ranges::any_of(graph.edges, [&](const auto& edge) { return edge.from == c; }));
}

TEST_CASE("relays too many to draw are none, and what is relayed has no claim by that") {
    DossierDraft draft;
    for (int number = 0; number < 60; ++number) {
        draft.document("d" + std::to_string(number), "agency").relays = {
            "d" + std::to_string(number + 1)};
    }
    draft.document("d60", "agency");
    draft.claim("c").asserts("israel").on("2024-01-04").in("d0");
    const auto whole = graph_of(draft);
    CHECK(
        std::ranges::count(whole.nodes, LayeredGraph::Kind::place, &LayeredGraph::Node::kind) == 1
    );

    DossierDraft cut;
    cut.document("late", "agency").date = parse_date("2025").value();
    auto& early = cut.document("early", "agency");
    early.date = parse_date("2024-01-05").value();
    early.relays = {"late"};
    cut.claim("c").asserts("israel").on("2024-01-04").in("early");
    const auto dossier = cut.finished();
    const DossierIndex index(dossier);
    const auto graph = render::layered_graph(index, compare(dossier, {}));
    CHECK(node(graph, "late").claims.empty());
}

TEST_CASE("items that are not identified are not taken for one") {
    DossierDraft draft;
    draft.claim("one").asserts("israel").in_outlet("daily");
    CHECK(node(graph_of(draft), "daily").label.ends_with(", item not identified"));
    draft.claim("two").asserts("israel").in_outlet("daily");
    CHECK(node(graph_of(draft), "daily").label.ends_with(", items not identified"));
}

TEST_CASE("a document with a copy is held") {
    DossierDraft draft;
    draft.document("kept", "agency").archived = "https://archive.example/1";
    draft.claim("c").asserts("israel").in("kept").in("lost");
    const auto graph = graph_of(draft);
    CHECK(node(graph, "kept").held);
    CHECK_FALSE(node(graph, "lost").held);
}

TEST_CASE("sources that take it from each other end in some layer") {
    DossierDraft draft;
    draft.claim("c").asserts("israel").in("a", {"b"}).in("b", {"a"});
    const auto graph = graph_of(draft);
    CHECK(graph.layers <= 7);
    CHECK(graph.nodes.size() == 4);
}

TEST_CASE("many claims are drawn as the answers that they give") {
    DossierDraft draft;
    for (int number = 0; number < 100; ++number) {
        draft.claim("c" + std::to_string(number)).asserts(number % 2 == 0 ? "x" : "y").in("d");
    }
    const auto graph = graph_of(draft);
    CHECK(graph.collapsed);
    CHECK(node(graph, "x").kind == LayeredGraph::Kind::answer);
    CHECK(node(graph, "x").claims.size() == 50);
}

TEST_CASE("who denies an answer, or is said to have given it, is not drawn as one who gives it") {
    DossierDraft draft;
    for (int number = 0; number < 100; ++number) {
        draft.claim("c" + std::to_string(number)).by("accuser").asserts("x").in("d");
    }
    draft.claim("denial").by("denier").denies("x").in("d");
    draft.claim("doubt").by("doubter").doubts("x").in("d");
    draft.claim("silence").by("silent").withholds("x").in("d");
    draft.claim("forgery").by("victim").asserts("x").fabricated().in("d");
    const auto graph = graph_of(draft);
    REQUIRE(graph.collapsed);
    std::map<std::string, std::string> said;
    for (const auto& edge : graph.edges) {
        if (graph.nodes[edge.from].kind == LayeredGraph::Kind::speaker) {
            said.emplace(graph.nodes[edge.from].id, graph.nodes[edge.to].label);
            CHECK(edge.put_in_mouth == (graph.nodes[edge.from].id == "victim"));
        }
    }
    CHECK(
        said ==
        std::map<std::string, std::string>{
            {"accuser", "x"},
            {"denier", "denies: x"},
            {"doubter", "doubts: x"},
            {"silent", "withholds: x"},
            {"victim", "fabricated: x"}}
    );
}

TEST_CASE("no two nodes stand at one place") {
    DossierDraft draft;
    for (int number = 0; number < 20; ++number) {
        const auto id = std::to_string(number);
        draft.claim("c" + id).asserts("x").in("d" + std::to_string(number % 7), {"w" + id});
    }
    const auto graph = graph_of(draft);
    std::set<std::pair<std::size_t, std::size_t>> places;
    for (const auto& each : graph.nodes) {
        CHECK(places.emplace(each.layer, each.row).second);
    }
}

TEST_CASE("texts that took a claim from each other hang on it by one of them") {
    DossierDraft draft;
    draft.claim("c").by("mullah").asserts("israel").in("first", {"second"}).in("second", {"first"});
    const auto graph = graph_of(draft);
    CHECK(node(graph, "first").layer + node(graph, "second").layer == 5);
    CHECK(graph.layers == 4);
    CHECK(std::ranges::any_of(graph.edges, [&](const LayeredGraph::Edge& edge) {
        return graph.nodes[edge.from].id == "c";
    }));
}
