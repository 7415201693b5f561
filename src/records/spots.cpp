// SPDX-License-Identifier: Apache-2.0

#include "records/spots.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace hearsay::records {
namespace {

using SpotKey = std::tuple<Spot, Reference, std::size_t, std::size_t>;

SpotKey key_of(const SpotAt& at) { return {at.spot, at.reference, at.sub, at.element}; }

}  // namespace

std::shared_ptr<const Reading::Places> places_of(const Reading& reading) {
    return reading.places ? reading.places : std::make_shared<const Reading::Places>();
}

void sort_spots(std::span<SpotAt> spots) { std::ranges::sort(spots, {}, key_of); }

void append(Placed& placed, Placed&& more) {
    const auto move_all = [](auto& from, auto& to) {
        std::move(from.begin(), from.end(), std::back_inserter(to));
    };
    const auto before = static_cast<std::uint32_t>(placed.spots.size());
    for (std::size_t kind = 0; kind < placed.ranges.size(); ++kind) {
        std::ranges::transform(
            more.ranges[kind],
            std::back_inserter(placed.ranges[kind]),
            [&](const auto& range) {
                return Placed::Range(range.first + before, range.second + before);
            }
        );
    }
    move_all(more.spots, placed.spots);
    move_all(more.records.events, placed.records.events);
    move_all(more.records.actors, placed.records.actors);
    move_all(more.records.outlets, placed.records.outlets);
    move_all(more.records.documents, placed.records.documents);
    move_all(more.records.claims, placed.records.claims);
}

Place Placed::place(
    Kind kind,
    std::size_t record,
    const Place& header,
    Spot spot,
    Reference reference,
    std::size_t sub,
    std::size_t element
) const {
    const auto& of_kind = ranges[static_cast<std::size_t>(kind)];
    if (record >= of_kind.size()) {
        return header;
    }
    const auto begin = spots.begin() + of_kind[record].first;
    const auto end = spots.begin() + of_kind[record].second;
    const SpotKey wanted{spot, reference, sub, element};
    const auto at = std::ranges::lower_bound(begin, end, wanted, {}, key_of);
    if (at == end || key_of(*at) != wanted) {
        return header;
    }
    return {header.file, at->line, at->column, at->length};
}

}  // namespace hearsay::records
