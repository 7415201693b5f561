// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace hearsay::text {

/// Sets of numbers, below 2^31, that grow together (R. Tarjan, "Efficiency of a good but not linear
/// set union algorithm", J. ACM 22, 1975: union by size, with path halving of R. Tarjan and J. van
/// Leeuwen, J. ACM 31, 1984). Four bytes a number.
class DisjointSets {
public:
    /// Each new number is a set of its own.
    void resize(std::size_t size) {
        parents_.resize(std::max(parents_.size(), size), is_root | 1U);
    }
    /// The number that stands for the set, until it grows.
    std::uint32_t root(std::uint32_t of) {
        while ((parents_[of] & is_root) == 0) {
            const std::uint32_t above = parents_[of];
            if ((parents_[above] & is_root) != 0) {
                return above;
            }
            of = parents_[of] = parents_[above];
        }
        return of;
    }
    /// Whether they were two until now.
    bool join(std::uint32_t a, std::uint32_t b) {
        std::uint32_t smaller = root(a);
        std::uint32_t larger = root(b);
        if (smaller == larger) {
            return false;
        }
        if (parents_[smaller] > parents_[larger]) {
            std::swap(smaller, larger);
        }
        parents_[larger] += parents_[smaller] & ~is_root;
        parents_[smaller] = larger;
        return true;
    }

private:
    static constexpr std::uint32_t is_root = std::uint32_t{1} << 31U;

    /// Of a number that stands for its set, with `is_root`, how many there are in it.
    std::vector<std::uint32_t> parents_;
};

}  // namespace hearsay::text
