// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "text/disjoint_sets.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>

namespace hearsay {

/// Things counted as one where they share a mark. Marks are told apart by their text.
class Groups {
public:
    explicit Groups(std::size_t things) : count_(things) { sets_.resize(things); }

    /// All things with the same mark are one.
    void mark(std::size_t thing, std::string mark) {
        const auto number = static_cast<std::uint32_t>(thing);
        const auto [first, is_new] = marked_.try_emplace(std::move(mark), number);
        if (!is_new && sets_.join(number, first->second)) {
            --count_;
        }
    }

    [[nodiscard]] std::size_t count() const { return count_; }

private:
    text::DisjointSets sets_;
    std::size_t count_;
    std::unordered_map<std::string, std::uint32_t> marked_;
};

}  // namespace hearsay
