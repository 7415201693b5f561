// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace hearsay::text {

/// Sets of numbers that grow together (R. Tarjan, "Efficiency of a good but not linear set union
/// algorithm", J. ACM 22, 1975; with path halving).
class DisjointSets {
public:
    /// Each new number is a set of its own.
    void resize(std::size_t size) {
        const std::size_t before = parents_.size();
        parents_.resize(std::max(before, size));
        std::iota(
            parents_.begin() + static_cast<std::ptrdiff_t>(before),
            parents_.end(),
            static_cast<std::uint32_t>(before)
        );
    }
    /// The number that stands for the set, until it grows.
    std::uint32_t root(std::uint32_t of) {
        while (parents_[of] != of) {
            parents_[of] = parents_[parents_[of]];
            of = parents_[of];
        }
        return of;
    }
    /// Whether they were two until now.
    bool join(std::uint32_t a, std::uint32_t b) {
        const std::uint32_t root_a = root(a);
        const std::uint32_t root_b = root(b);
        parents_[root_a] = root_b;
        return root_a != root_b;
    }

private:
    std::vector<std::uint32_t> parents_;
};

}  // namespace hearsay::text
