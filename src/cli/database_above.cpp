// SPDX-License-Identifier: Apache-2.0

#include "cli/database_above.hpp"

#include <system_error>

namespace hearsay::cli {

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
        if (std::filesystem::exists(folder / database, failure)) {
            return way / database;
        }
    }
    return std::nullopt;
}

}  // namespace hearsay::cli
