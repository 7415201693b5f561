// SPDX-License-Identifier: Apache-2.0

#include "text/disjoint_sets.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdint>
#include <vector>

using hearsay::text::DisjointSets;

TEST_CASE("sets of numbers are those of a plain list of labels, however they grow") {
    constexpr std::uint32_t most = 200;
    DisjointSets sets;
    std::vector<std::uint32_t> labels;
    std::uint32_t state = 7;
    const auto below = [&](std::uint32_t limit) {
        state = state * 1664525U + 1013904223U;
        return (state >> 8U) % limit;
    };
    for (std::uint32_t size = 10; size <= most; size += 10) {
        while (labels.size() < size) {
            labels.push_back(static_cast<std::uint32_t>(labels.size()));
        }
        sets.resize(size);
        for (int i = 0; i < 5; ++i) {
            const std::uint32_t a = below(size);
            const std::uint32_t b = below(size);
            CHECK(sets.join(a, b) == (labels[a] != labels[b]));
            const std::uint32_t of_a = labels[a];
            const std::uint32_t of_b = labels[b];
            std::ranges::replace(labels, of_a, of_b);
        }
        for (std::uint32_t a = 0; a < size; ++a) {
            for (std::uint32_t b = 0; b < size; ++b) {
                if ((sets.root(a) == sets.root(b)) != (labels[a] == labels[b])) {
                    FAIL(a << " and " << b << " of " << size);
                }
            }
        }
    }
}

TEST_CASE("the larger set keeps its root") {
    DisjointSets sets;
    sets.resize(1000);
    for (std::uint32_t i = 1; i < 1000; ++i) {
        CHECK(sets.join(i - 1, i));
    }
    const std::uint32_t root = sets.root(0);
    sets.resize(1002);
    CHECK(sets.join(1000, 1001));
    CHECK(sets.join(1000, 5));
    CHECK(sets.root(1001) == root);
    CHECK(sets.join(5, 5) == false);
}
