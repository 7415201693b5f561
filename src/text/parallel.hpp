// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <functional>

namespace hearsay::text {

/// Calls `act` once for each number below `count`, on all cores, in any order; `act` must be safe
/// to call from several threads at once. Throws what any call threw, after all have ended.
void in_parallel(std::size_t count, const std::function<void(std::size_t)>& act);

}  // namespace hearsay::text
