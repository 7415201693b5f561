// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <numeric>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace hearsay {

/// Things counted as one where they share a mark (disjoint sets with path halving and union by
/// size: R. E. Tarjan, J. van Leeuwen, "Worst-case analysis of set union algorithms", Journal of
/// the ACM 31 (1984) 245-281). Marks are told apart by their text.
class Groups {
public:
    explicit Groups(std::size_t things) : parent_(things), size_(things, 1), count_(things) {
        std::iota(parent_.begin(), parent_.end(), std::size_t{0});
    }

    /// All things with the same mark are one.
    void mark(std::size_t thing, std::string mark) {
        const auto [first, is_new] = marked_.try_emplace(std::move(mark), thing);
        if (!is_new) {
            unite(thing, first->second);
        }
    }

    [[nodiscard]] std::size_t count() const { return count_; }

private:
    std::size_t find(std::size_t thing) {
        while (parent_[thing] != thing) {
            parent_[thing] = parent_[parent_[thing]];
            thing = parent_[thing];
        }
        return thing;
    }

    void unite(std::size_t a, std::size_t b) {
        a = find(a);
        b = find(b);
        if (a == b) {
            return;
        }
        if (size_[a] < size_[b]) {
            std::swap(a, b);
        }
        parent_[b] = a;
        size_[a] += size_[b];
        --count_;
    }

    std::vector<std::size_t> parent_;
    std::vector<std::size_t> size_;
    std::size_t count_;
    std::unordered_map<std::string, std::size_t> marked_;
};

}  // namespace hearsay
