// SPDX-License-Identifier: Apache-2.0

#include <hearsay/reading.hpp>

#include "records/spots.hpp"

#include <cstddef>
#include <memory>
#include <set>
#include <utility>

namespace hearsay {

namespace {

/// The records of one kind, with the part of the spots that each of them has.
template <typename Record>
void leave_out(
    Kind kind,
    std::vector<Record>& list,
    std::vector<records::Placed::Range>& ranges,
    const std::set<RecordId>& records
) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (records.contains({kind, list[i].id})) {
            continue;
        }
        if (kept != i) {
            list[kept] = std::move(list[i]);
            if (i < ranges.size()) {
                ranges[kept] = ranges[i];
            }
        }
        ++kept;
    }
    list.resize(kept);
    if (ranges.size() > kept) {
        ranges.resize(kept);
    }
}

}  // namespace

void leave_out(Reading& reading, const std::vector<RecordId>& records) {
    const std::set<RecordId> ids(records.begin(), records.end());
    const auto places = std::make_shared<Reading::Places>(*records::places_of(reading));
    const auto leave = [&](Kind kind, auto& list) {
        leave_out(kind, list, places->good.ranges[static_cast<std::size_t>(kind)], ids);
    };
    leave(Kind::event, reading.records.events);
    leave(Kind::actor, reading.records.actors);
    leave(Kind::outlet, reading.records.outlets);
    leave(Kind::document, reading.records.documents);
    leave(Kind::claim, reading.records.claims);
    reading.places = places;
}

}  // namespace hearsay
