// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "analysis/ground.hpp"
#include "analysis/order_walk.hpp"
#include "analysis/positions.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace hearsay {

/// What holders deny in force after a figure of theirs: that figure, or a range that it is within.
struct DenialsSince {
    std::vector<std::size_t> claims;  ///< those that certainly came after it
    bool if_date_right = false;       ///< that rests on a date that is marked as uncertain
};

/// Of all holders on one topic. Refers to the ground and the topic, which must outlive it.
class Denials {
public:
    Denials(const Ground& ground, const TopicStances& topic);

    /// The denials since each of these figures of one holder, in their order. For each denial of
    /// the holder it costs the figures and, where links tell what came first, one walk over these.
    std::vector<DenialsSince> since(std::size_t holder, std::span<const std::size_t> figures);

private:
    struct Denied {
        const NumberRange* value;
        std::size_t claim;
    };

    const Ground& ground_;
    std::unordered_map<std::size_t, std::vector<Denied>> by_holder_;
    OrderWalk order_;
    std::optional<OrderWalk> without_uncertain_;
};

}  // namespace hearsay
