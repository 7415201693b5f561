#include "records/spots.hpp"

#include <algorithm>
#include <tuple>

namespace hearsay::records {
namespace {

using Key = std::tuple<Spot, Reference, std::size_t, std::size_t>;

Key key_of(const SpotAt& at) { return {at.spot, at.reference, at.sub, at.element}; }

}  // namespace

void sort_spots(std::span<SpotAt> spots) { std::ranges::sort(spots, {}, key_of); }

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
    const Key wanted{spot, reference, sub, element};
    const auto at = std::ranges::lower_bound(begin, end, wanted, {}, key_of);
    if (at == end || key_of(*at) != wanted) {
        return header;
    }
    return {header.file, at->line, at->column, at->length};
}

}  // namespace hearsay::records
