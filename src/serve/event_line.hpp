// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/clocks.hpp>
#include <hearsay/live.hpp>

namespace hearsay::serve {

/// What the list of events tells of an event by its dossier, as that stood by the clocks.
EventLine event_line(const Event& event, const Dossier& dossier, const Clocks& clocks);

}  // namespace hearsay::serve
