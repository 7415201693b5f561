// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <filesystem>
#include <optional>

namespace hearsay::cli {

/// Where a database that is named without a folder is not here yet: the nearest file of that name
/// in a folder above that belongs to the same user, as a path from here. Who works in the folder of
/// the records probably means that.
std::optional<std::filesystem::path> database_above(const std::filesystem::path& database);

}  // namespace hearsay::cli
