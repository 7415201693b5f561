// SPDX-License-Identifier: Apache-2.0

#include "cli/one_record.hpp"

#include <hearsay/reading.hpp>

namespace hearsay::cli {

std::string to_toml(const Records& records) {
    std::string toml;
    const auto append = [&](const auto& all) {
        for (const auto& record : all) {
            toml += hearsay::to_toml(record);
        }
    };
    append(records.events);
    append(records.actors);
    append(records.outlets);
    append(records.documents);
    append(records.claims);
    return toml;
}

Place place_of(const Records& records) {
    Place place;
    const auto take = [&](const auto& all) {
        if (place.file.empty() && !all.empty()) {
            place = all.front().recorded_at;
        }
    };
    take(records.events);
    take(records.actors);
    take(records.outlets);
    take(records.documents);
    take(records.claims);
    return place;
}

}  // namespace hearsay::cli
