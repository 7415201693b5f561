// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/date.hpp>

#include "model/components.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace hearsay {

/// What lies behind each of some dated and undated things, over any number of arcs from what was
/// taken to what it was taken from, so that neither what has no date nor what has a vague one hides
/// a date behind it. Circles are passed through as one. What lies behind a thing that is dated
/// before it is not held against others: that is told of the thing already.
class DatesBehind {
public:
    /// Null for what has no date; the dates must outlive it. Linear in both.
    DatesBehind(std::vector<const Date*> dates, std::span<const Arc> arcs);

    /// Something behind the node that by its date came certainly later than this date, if there is
    /// any: such as has no date in doubt (`?`) before others, of them the one that begins latest.
    [[nodiscard]] std::optional<std::size_t>
    certainly_after(const Date& date, std::size_t node) const;

private:
    /// By the civil clock and by UTC, of those with no date in doubt and of all, which begins
    /// latest: whatever is certainly before anything is so before one of them.
    class Latest {
    public:
        void add(std::size_t node, const std::vector<const Date*>& dates);
        void add(const Latest& others, const std::vector<const Date*>& dates);
        void leave_sure_ones();
        [[nodiscard]] std::optional<std::size_t>
        certainly_after(const Date& date, const std::vector<const Date*>& dates) const;

    private:
        static constexpr auto none = std::numeric_limits<std::uint32_t>::max();
        using OfClocks = std::array<std::uint32_t, 2>;

        static void keep_later(OfClocks& kept, std::uint32_t node, const std::vector<const Date*>&);

        OfClocks sure_{none, none};
        OfClocks any_{none, none};
    };

    [[nodiscard]] Latest passed_on_by(std::size_t node) const;

    std::vector<const Date*> dates_;
    std::vector<Latest> behind_;  ///< of each node
};

}  // namespace hearsay
