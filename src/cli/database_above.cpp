// SPDX-License-Identifier: Apache-2.0

#include "cli/database_above.hpp"

#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace hearsay::cli {

namespace {

/// Whether it is a file of whoever runs this: others' are none of ours.
bool is_own_file(const std::filesystem::path& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) &&
           status.st_uid == ::geteuid();
}

}  // namespace

std::optional<std::filesystem::path> database_above(const std::filesystem::path& database) {
    std::error_code failure;
    if (database.has_parent_path() || std::filesystem::exists(database, failure)) {
        return std::nullopt;
    }
    std::filesystem::path folder = std::filesystem::current_path(failure);
    std::filesystem::path way;
    while (folder.has_relative_path()) {
        folder = folder.parent_path();
        way /= "..";
        if (is_own_file(folder / database)) {
            return way / database;
        }
    }
    return std::nullopt;
}

}  // namespace hearsay::cli
