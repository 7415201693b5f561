// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <functional>
#include <thread>
#include <vector>

namespace hearsay::text {

/// Threads that do `work`, `count` of them or as many as the system has to give: where it has none,
/// whoever asks has to do all of the work.
std::vector<std::jthread> threads_doing(const std::function<void()>& work, std::size_t count);

/// Calls `act` once for each number below `count`, on all cores, in any order; `act` must be safe
/// to call from several threads at once. Throws what any call threw, after all have ended.
void in_parallel(std::size_t count, const std::function<void(std::size_t)>& act);

}  // namespace hearsay::text
