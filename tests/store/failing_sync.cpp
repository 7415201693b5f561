// SPDX-License-Identifier: Apache-2.0

#include "failing_sync.hpp"

#include <cerrno>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

namespace hearsay::sample {

namespace {

std::function<int()>& folder_sync() {
    static std::function<int()> sync;
    return sync;
}

}  // namespace

FolderSync::FolderSync(std::function<int()> sync) { folder_sync() = std::move(sync); }

FolderSync::~FolderSync() { folder_sync() = {}; }

}  // namespace hearsay::sample

/// Stands before that of the C library.
extern "C" int fsync(int descriptor) {
    struct stat status {};
    const auto& sync = hearsay::sample::folder_sync();
    if (sync && ::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
        errno = sync();
        return errno == 0 ? 0 : -1;
    }
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}
