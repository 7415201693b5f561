// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <sys/stat.h>

/// What tells from outside whether a file was changed, as far as the clock of its file system can:
/// that ticks, so two changes within one tick leave the same time.
namespace hearsay::text {

/// A file is the same as long as its stamp is, but for a change within the tick of the last one.
struct FileStamp {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t size = 0;         ///< bytes
    std::int64_t modified_ns = 0;  ///< nanoseconds since 1970 UTC

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

FileStamp stamp_of(const struct stat& status);

/// Over symbolic links; none where there is no such file, or it cannot be told.
std::optional<FileStamp> stamp_of(const std::string& path);

/// Nanoseconds since 1970 UTC.
std::int64_t nanoseconds_of(const timespec& time);

/// Waits until a change of the file from now on must show in its stamp: a tick at most, and only
/// just after it was changed. False, and at once, for a time in the future, because the clock of
/// the file is another one then. What keeps whole seconds alone (FAT) is not waited for.
bool wait_for_tick(const FileStamp& stamp);

/// Whether a file of this time of change (nanoseconds since 1970 UTC), seen then (microseconds),
/// may have been changed since in the same tick: two seconds where its time has no fraction.
bool may_change_unseen(std::int64_t modified_ns, std::int64_t seen_us);

}  // namespace hearsay::text
