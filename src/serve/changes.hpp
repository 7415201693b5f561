// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace hearsay::serve {

/// Counts changes of what pages show; whoever shows some waits for the next. Safe from all threads.
class Changes {
public:
    /// `count`: where counting begins. What another process of this server counted should not look
    /// like it.
    explicit Changes(std::uint64_t count = 0) : count_(count) {}

    void note();

    /// Nobody waits any more.
    void stop();

    [[nodiscard]] std::uint64_t count() const;

    /// Waits until there are more than so many, for at most so long. Returns how many there are.
    std::uint64_t wait_for_more(std::uint64_t than, std::chrono::milliseconds at_most) const;

    [[nodiscard]] bool is_stopped() const;

private:
    mutable std::mutex mutex_;
    mutable std::condition_variable changed_;
    std::uint64_t count_;
    bool stopped_ = false;
};

}  // namespace hearsay::serve
