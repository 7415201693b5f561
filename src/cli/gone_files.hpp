// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace hearsay::cli {

/// Whether there is no regular file at the path, nor a link to one. What cannot be told, for want
/// of permission or because a disk fails, is taken to be there.
bool is_gone(const std::string& path);

/// Whether there is no folder at the path, in the same way.
bool is_gone_folder(const std::string& path);

/// Which of these files, by their identities, are gone. Where many stand in one folder it is read,
/// and only those that it does not hold are looked at one by one.
std::vector<std::string> gone_among(
    const std::vector<std::string>& identities, const std::filesystem::path& database_folder
);

}  // namespace hearsay::cli
