// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/cut.hpp>

#include "cli/session.hpp"
#include "cli/through.hpp"

#include <optional>
#include <string>

namespace hearsay::cli {

/// Of what a list is that is cut: its filters that the cut concerns, empty where there is none, and
/// its clocks.
struct ListToCut {
    std::string event;
    std::string outlet;
    Date as_of;
    Store::KnownAt known_at;
};

/// Leaves what was on record by the day of the cut, of the list and of what changes it, and says of
/// which that is not certain; what perhaps changes it by then goes to `perhaps`.
Stored<OpenAtCut> cut_list(
    const Session& session,
    Store& store,
    const ListToCut& asking,
    const std::optional<Through>& through,
    Records& records,
    Records& others,
    Records& perhaps
);

}  // namespace hearsay::cli
