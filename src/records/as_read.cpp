// SPDX-License-Identifier: Apache-2.0

#include <hearsay/reading.hpp>

#include "records/spots.hpp"

#include <utility>

namespace hearsay {

Reading as_read(Records records) {
    Reading reading;
    reading.records = std::move(records);
    // No word of them has a place of its own: all are those of the records.
    reading.places = std::make_shared<Reading::Places>();
    return reading;
}

}  // namespace hearsay
