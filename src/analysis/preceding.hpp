// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "analysis/order.hpp"

#include <cstddef>
#include <optional>
#include <unordered_map>
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
    /// A claim's place in `claims_` counted from 1; 0 is none.
    using Number = std::size_t;
    /// A latest second, with the highest number among all claims that end by it.
    using Ending = std::pair<Seconds, Number>;

    static void settle(std::vector<Ending>& endings);
    [[nodiscard]] static Number best_by(const std::vector<Ending>& endings, Seconds earliest);
    [[nodiscard]] Number best_by_links(std::size_t claim);

    const ClaimOrder& order_;
    std::vector<std::size_t> claims_;  ///< in date order
    std::vector<Ending> civil_;
    std::vector<Ending> utc_;
    std::unordered_map<std::size_t, Number> numbers_;
    std::unordered_map<std::size_t, Number> behind_;  ///< the best that links lead to from a claim
};

}  // namespace hearsay
