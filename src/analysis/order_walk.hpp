// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "analysis/order.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace hearsay {

/// Answers `ClaimOrder::certainly_before` of one claim and many others: what links lead to from
/// that one is walked once for all of them, and no further than they ask for. Refers to the order,
/// which must outlive it.
class OrderWalk {
public:
    /// Which of the two stays the same from question to question.
    enum class Fixed : std::uint8_t { later, earlier };

    OrderWalk(const ClaimOrder& order, Fixed fixed) : order_(order), fixed_(fixed) {}

    /// Whether `a` was made before `b`. As long as the fixed one is the same, all questions
    /// together cost m log m in the links between the two that lie farthest apart.
    [[nodiscard]] bool certainly_before(std::size_t a, std::size_t b);

private:
    /// How far from the fixed claim by rank, negative, and the claim: the nearest is the largest.
    using Open = std::pair<std::ptrdiff_t, std::size_t>;

    [[nodiscard]] std::ptrdiff_t nearness(std::size_t claim) const;
    void start_at(std::size_t claim);
    [[nodiscard]] bool reaches(std::size_t claim);

    const ClaimOrder& order_;
    Fixed fixed_;
    std::size_t start_ = 0;
    std::uint32_t walk_ = 0;              ///< how many began, from 1
    std::vector<std::uint32_t> reached_;  ///< by rank: the last walk that came there
    std::vector<Open> open_;              ///< a heap
};

}  // namespace hearsay
