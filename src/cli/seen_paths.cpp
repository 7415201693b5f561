// SPDX-License-Identifier: Apache-2.0

#include "cli/seen_paths.hpp"

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hearsay::cli {

std::optional<SeenPaths::LedTo> SeenPaths::led_to(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        return std::nullopt;
    }
    const int wanted = S_ISDIR(status.st_mode) ? R_OK | X_OK : R_OK;
    return LedTo{
        .device = status.st_dev,
        .inode = status.st_ino,
        .can_be_read = ::faccessat(AT_FDCWD, path.c_str(), wanted, AT_EACCESS) == 0};
}

void SeenPaths::look_at(const std::string& path) { seen_[path] = led_to(path); }

bool SeenPaths::any_is_another() const {
    return std::ranges::any_of(seen_, [](const auto& each) {
        return led_to(each.first) != each.second;
    });
}

}  // namespace hearsay::cli
