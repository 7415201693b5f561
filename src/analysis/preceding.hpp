// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "analysis/order.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace hearsay {

/// Answers for one set of claims which of them, in date order, is the last that certainly precedes
/// a given claim. A question costs log n, and besides, once for all questions, a walk over what
/// links lead to from the claims asked about, no further back than the set.
class Preceding {
public:
    /// Refers to `order`, which must outlive it.
    Preceding(const ClaimOrder& order, std::vector<std::size_t> claims);

    [[nodiscard]] std::optional<std::size_t> last_before(std::size_t claim);

private:
    /// A claim's place in `claims_` counted from 1.
    using Number = std::uint32_t;
    static constexpr Number none = 0;
    /// A latest second, with the highest number among all claims that end by it.
    using Ending = std::pair<Seconds, Number>;

    static void settle(std::vector<Ending>& endings);
    [[nodiscard]] static Number best_by(const std::vector<Ending>& endings, Seconds earliest);
    [[nodiscard]] Number best_by_links(std::size_t claim);

    const ClaimOrder& order_;
    std::vector<std::size_t> claims_;  ///< in date order
    std::vector<Ending> civil_;
    std::vector<Ending> utc_;

    /// What is known of a claim. A walk passes thousands of claims for each set, so these are found
    /// by rank and not by hashing.
    struct Passed {
        Number own = none;     ///< its number
        Number behind = none;  ///< the best that links lead to from it
        bool settled = false;  ///< whether `behind` is known
    };
    [[nodiscard]] bool is_within(std::size_t claim) const { return order_.rank(claim) >= lowest_; }
    [[nodiscard]] Passed& passed(std::size_t claim);

    std::size_t lowest_ = 0;      ///< rank of the first of the set
    std::vector<Passed> passed_;  ///< by rank from there on, as far as anything was asked
};

}  // namespace hearsay
