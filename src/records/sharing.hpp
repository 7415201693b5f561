// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "text/interner.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace hearsay::records {

/// Numbers that share a text with others. Of each text 8 bytes are kept, by which it is compared:
/// of a million texts two that differ have the same by one chance in thirty million.
class Sharing {
public:
    using Number = std::uint32_t;

    struct Member {
        Number number = 0;
        bool from_store = false;  ///< not of what was read
    };

    /// Adds a member of those that have the text; an empty one is nobody's. Returns whether another
    /// has it, of those that were added before.
    bool add(std::string_view text, Member member) {
        if (text.empty()) {
            return false;
        }
        const auto bytes =
            std::bit_cast<std::array<char, sizeof(std::size_t)>>(std::hash<std::string_view>()(text)
            );
        const Number key = keys_.enter({bytes.data(), bytes.size()});
        if (key == first_.size()) {
            first_.push_back(packed(member));
            is_shared_.push_back(false);
            return false;
        }
        if (unpacked(first_[key]).number == member.number) {
            first_[key] = packed(member);
            return is_shared_[key];
        }
        is_shared_[key] = true;
        others_.emplace_back(key, packed(member));
        return true;
    }

    [[nodiscard]] bool any() const { return !others_.empty(); }

    /// Calls visit(members) for all that have one text, the first one first, where there are
    /// several.
    template <typename Visit>
    void for_each_group(Visit visit) const {
        auto others = others_;
        std::ranges::stable_sort(others, {}, &Other::first);
        std::vector<Member> group;
        for (std::size_t i = 0; i < others.size();) {
            const Number key = others[i].first;
            group = {unpacked(first_[key])};
            for (; i < others.size() && others[i].first == key; ++i) {
                group.push_back(unpacked(others[i].second));
            }
            visit(group);
        }
    }

private:
    using Other = std::pair<Number, Number>;  ///< key and member

    static Number packed(Member member) {
        return (member.number << 1U) | (member.from_store ? 1U : 0U);
    }
    static Member unpacked(Number packed) { return {packed >> 1U, (packed & 1U) != 0}; }

    text::Interner keys_;
    std::vector<Number> first_;    ///< by key
    std::vector<bool> is_shared_;  ///< likewise
    std::vector<Other> others_;
};

}  // namespace hearsay::records
