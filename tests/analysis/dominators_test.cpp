// SPDX-License-Identifier: Apache-2.0

#include "analysis/dominators.hpp"

#include "analysis/labelled_flow.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace hearsay;

namespace {

bool has_way(
    const Adjacency& graph, std::size_t source, std::size_t sink, const std::vector<bool>& barred
) {
    std::vector<bool> seen(graph.size(), false);
    std::vector<std::size_t> open{source};
    seen[source] = true;
    while (!open.empty()) {
        const auto node = open.back();
        open.pop_back();
        if (node == sink) {
            return true;
        }
        for (const auto next : graph.after(node)) {
            if (!seen[next] && !barred[next]) {
                seen[next] = true;
                open.push_back(next);
            }
        }
    }
    return false;
}

std::vector<Arc> random_arcs(std::size_t nodes) {
    std::vector<Arc> arcs;
    const auto count = *rc::gen::inRange<std::size_t>(0, nodes * 2 + 1);
    for (std::size_t i = 0; i < count; ++i) {
        arcs.push_back(
            {*rc::gen::inRange<std::size_t>(0, nodes), *rc::gen::inRange<std::size_t>(0, nodes)}
        );
    }
    return arcs;
}

}  // namespace

TEST_CASE("every node of a chain is a gate") {
    const std::vector<Arc> arcs{{0, 2}, {2, 3}, {3, 1}};
    CHECK(passage_between(Adjacency(4, arcs), 0, 1).gates == std::vector<std::size_t>{0, 2, 3, 1});
}

TEST_CASE("the sides of a diamond are no gates") {
    const std::vector<Arc> arcs{{0, 2}, {0, 3}, {2, 4}, {3, 4}, {4, 1}};
    CHECK(passage_between(Adjacency(5, arcs), 0, 1).gates == std::vector<std::size_t>{0, 4, 1});
}

TEST_CASE("without a way there are no gates") {
    const std::vector<Arc> arcs{{0, 2}, {2, 0}};
    CHECK(passage_between(Adjacency(3, arcs), 0, 1).gates.empty());
}

TEST_CASE("gates are the nodes without which there is no way, in any graph") {
    CHECK(rc::check([] {
        const auto nodes = *rc::gen::inRange<std::size_t>(2, 12);
        const Adjacency graph(nodes, random_arcs(nodes));
        auto gates = passage_between(graph, 0, 1).gates;
        std::vector<std::size_t> expected;
        std::vector<bool> barred(nodes, false);
        if (has_way(graph, 0, 1, barred)) {
            expected = {0, 1};
            for (std::size_t node = 2; node < nodes; ++node) {
                barred[node] = true;
                if (!has_way(graph, 0, 1, barred)) {
                    expected.push_back(node);
                }
                barred[node] = false;
            }
        }
        std::ranges::sort(gates);
        RC_ASSERT(gates == expected);
    }));
}

TEST_CASE("labels are on every way where there is none around all places that bear them") {
    CHECK(rc::check([] {
        const auto inner = *rc::gen::inRange<std::size_t>(0, 12);
        const auto label_count = *rc::gen::inRange<std::size_t>(1, 6);
        LabelledFlow flow;
        for (std::size_t i = 0; i < inner; ++i) {
            const auto node = flow.add_node();
            for (std::size_t label = 0; label < label_count; ++label) {
                if (*rc::gen::inRange(0, 3) == 0) {
                    flow.add_label(node, label);
                }
            }
        }
        for (const auto& arc : random_arcs(flow.size())) {
            flow.add_arc(arc.from, arc.to);
        }
        const Adjacency graph(flow.size(), flow.arcs());
        std::vector<std::size_t> expected;
        if (has_way(graph, 0, 1, std::vector<bool>(flow.size(), false))) {
            for (std::size_t label = 0; label < label_count; ++label) {
                std::vector<bool> barred(flow.size(), false);
                for (const auto& each : flow.labels()) {
                    barred[each.from] = barred[each.from] || each.to == label;
                }
                if (!has_way(graph, 0, 1, barred)) {
                    expected.push_back(label);
                }
            }
        }
        RC_ASSERT(labels_on_every_way(flow) == expected);
    }));
}
