// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/records.hpp>

namespace hearsay::store {

/// Fails, naming the record and the key, where a record holds what could not be read from a
/// database again as it is. The reader makes no such records, but who records values of their own
/// may. Costs a hundredth of what recording does.
void require_storable(const Event& event);
void require_storable(const Actor& actor);
void require_storable(const Outlet& outlet);
void require_storable(const Document& document);
void require_storable(const Claim& claim);

}  // namespace hearsay::store
