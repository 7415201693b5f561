// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/id_numbers.hpp>
#include <hearsay/records.hpp>
#include <hearsay/store.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace hearsay::cli {

/// What is warned of in files is judged beside all that is on record of their events: shows what
/// dossiers of these events take of the store, but for records that are `there` already, until one
/// fails. Nothing is loaded of an event of which all claims on record are there. Some ten thousand
/// claims at a time, or those of one event; each record once and without its place.
std::optional<StoreError> for_rest_of_events(
    Store& store,
    const std::vector<std::string>& events,
    IdSelection there,
    const std::function<std::optional<StoreError>(Records&&)>& take
);

}  // namespace hearsay::cli
