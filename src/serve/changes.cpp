// SPDX-License-Identifier: Apache-2.0

#include "serve/changes.hpp"

namespace hearsay::serve {

void Changes::note() {
    const std::lock_guard lock(mutex_);
    ++count_;
    changed_.notify_all();
}

void Changes::stop() {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    changed_.notify_all();
}

std::uint64_t Changes::count() const {
    const std::lock_guard lock(mutex_);
    return count_;
}

std::uint64_t Changes::wait_for_more(std::uint64_t than, std::chrono::milliseconds at_most) const {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, at_most, [&] { return count_ > than || stopped_; });
    return count_;
}

bool Changes::is_stopped() const {
    const std::lock_guard lock(mutex_);
    return stopped_;
}

}  // namespace hearsay::serve
