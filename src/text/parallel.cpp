// SPDX-License-Identifier: Apache-2.0

#include "text/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>

namespace hearsay::text {

std::vector<std::jthread> threads_doing(const std::function<void()>& work, std::size_t count) {
    std::vector<std::jthread> threads;
    threads.reserve(count);
    try {
        while (threads.size() < count) {
            threads.emplace_back(work);
        }
    } catch (const std::exception&) {
        // The system allows no more, or has no memory for one. Nor is that passed on: those that
        // run would be waited for here, and may wait for who asked.
    }
    return threads;
}

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
        const auto others =
            threads_doing(work, std::min(most, std::max<std::size_t>(count, 1)) - 1);
        work();
    }
    if (failure) {
        std::rethrow_exception(failure);
    }
}

}  // namespace hearsay::text
