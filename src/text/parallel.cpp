// SPDX-License-Identifier: Apache-2.0

#include "text/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace hearsay::text {

void in_parallel(std::size_t count, const std::function<void(std::size_t)>& act) {
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    std::exception_ptr failure;
    const auto work = [&] {
        try {
            for (std::size_t i = next++; i < count; i = next++) {
                act(i);
            }
        } catch (...) {
            next = count;
            const std::lock_guard lock(mutex);
            failure = std::current_exception();
        }
    };
    const std::size_t most = std::max(1U, std::thread::hardware_concurrency());
    {
        std::vector<std::jthread> others(std::min(most, std::max<std::size_t>(count, 1)) - 1);
        for (std::jthread& other : others) {
            other = std::jthread(work);
        }
        work();
    }
    if (failure) {
        std::rethrow_exception(failure);
    }
}

}  // namespace hearsay::text
