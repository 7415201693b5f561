// SPDX-License-Identifier: Apache-2.0

#include "model/components.hpp"

#include <catch2/catch.hpp>

#include <array>

using namespace hearsay;

namespace {

using Groups = std::vector<std::vector<std::size_t>>;

std::vector<std::size_t> ways_of(std::size_t nodes, const std::vector<Arc>& arcs) {
    const Adjacency graph(nodes, arcs);
    const std::vector<std::size_t> weights(nodes, 1);
    return longest_ways(graph, components_of(graph), weights);
}

}  // namespace

TEST_CASE("successors keep the order of the arcs") {
    const std::array arcs{Arc{1, 2}, Arc{0, 2}, Arc{1, 0}, Arc{1, 1}};
    const Adjacency graph(3, arcs);

    CHECK(
        std::vector(graph.after(1).begin(), graph.after(1).end()) ==
        std::vector<std::size_t>{2, 0, 1}
    );
    CHECK(graph.after(2).empty());
    CHECK(Adjacency(0, {}).size() == 0);
}

TEST_CASE("a component has a higher number than those it leads to") {
    const std::array arcs{Arc{0, 1}, Arc{1, 2}, Arc{2, 1}, Arc{2, 3}};
    const auto components = components_of(Adjacency(4, arcs));

    CHECK(components.count == 3);
    CHECK(components.of[1] == components.of[2]);
    CHECK(components.of[0] > components.of[1]);
    CHECK(components.of[2] > components.of[3]);
}

TEST_CASE("circles are components of several nodes, and nodes that lead to themselves") {
    const std::array arcs{Arc{4, 4}, Arc{0, 3}, Arc{3, 0}, Arc{0, 1}, Arc{1, 2}};

    CHECK(cycles_of(Adjacency(5, arcs)) == Groups{{0, 3}, {4}});
    CHECK(cycles_of(Adjacency(0, {})).empty());
}

TEST_CASE("two circles with a node in common are one component") {
    const std::array arcs{Arc{0, 1}, Arc{1, 0}, Arc{1, 2}, Arc{2, 1}};

    CHECK(cycles_of(Adjacency(3, arcs)) == Groups{{0, 1, 2}});
}

TEST_CASE("the longest way counts all nodes of a circle that it passes") {
    CHECK(ways_of(3, {{0, 1}, {1, 2}, {0, 2}}) == std::vector<std::size_t>{3, 2, 1});
    CHECK(ways_of(4, {{0, 1}, {1, 2}, {2, 1}, {2, 3}}) == std::vector<std::size_t>{4, 3, 3, 1});
}

TEST_CASE("a chain and a circle of a hundred thousand nodes need no deep stack") {
    constexpr std::size_t length = 100'000;
    std::vector<Arc> arcs;
    for (std::size_t i = 0; i + 1 < length; ++i) {
        arcs.push_back({i, i + 1});
    }
    CHECK(ways_of(length, arcs)[0] == length);
    arcs.push_back({length - 1, 0});
    const Adjacency ring(length, arcs);
    CHECK(components_of(ring).count == 1);
    REQUIRE(cycles_of(ring).size() == 1);
    CHECK(cycles_of(ring)[0].size() == length);
}
