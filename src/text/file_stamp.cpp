// SPDX-License-Identifier: Apache-2.0

#include "text/file_stamp.hpp"

#include <chrono>
#include <thread>

namespace hearsay::text {

namespace {

using std::chrono::duration_cast;
using std::chrono::nanoseconds;

/// Longer than a tick of any kernel's clock of files, where the file system keeps fractions of a
/// second.
constexpr nanoseconds tick = std::chrono::milliseconds(20);
/// Where it seems to keep none: FAT counts in twos.
constexpr nanoseconds coarsest_tick = std::chrono::seconds(2);

}  // namespace

std::int64_t nanoseconds_of(const timespec& time) {
    return (std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec)).count();
}

FileStamp stamp_of(const struct stat& status) {
    return {
        .device = status.st_dev,
        .inode = status.st_ino,
        .size = status.st_size,
        .modified_ns = nanoseconds_of(status.st_mtim)};
}

std::optional<FileStamp> stamp_of(const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? std::optional(stamp_of(status)) : std::nullopt;
}

bool wait_for_tick(const FileStamp& stamp) {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const nanoseconds age = duration_cast<nanoseconds>(now) - nanoseconds(stamp.modified_ns);
    if (age < nanoseconds(0)) {
        return false;
    }
    if (age < tick) {
        std::this_thread::sleep_for(tick - age);
    }
    return true;
}

bool may_change_unseen(std::int64_t modified_ns, std::int64_t seen_us) {
    constexpr std::int64_t ns_per_us = 1000;
    const bool has_fraction = modified_ns % nanoseconds(std::chrono::seconds(1)).count() != 0;
    const nanoseconds longest = has_fraction ? tick : coarsest_tick;
    return modified_ns / ns_per_us + longest.count() / ns_per_us >= seen_us;
}

}  // namespace hearsay::text
