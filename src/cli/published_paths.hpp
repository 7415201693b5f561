// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include <filesystem>
#include <string>

namespace hearsay::cli {

/// A record file as a report that is given away names it. Reports are published, and an absolute
/// path tells who wrote them and where: it is named from the folder of the database where it is
/// below that, else from `~` where it is below the home folder. Other paths stay as they are, as
/// does all where a folder is empty.
std::string published_path(
    const std::string& path,
    const std::filesystem::path& database_folder,
    const std::filesystem::path& home
);

/// Names the files of all records so. One that the store names relative to the folder of the
/// database, and that is not below it, is taken for the absolute path that it means.
void publish_paths(
    Dossier& dossier,
    const std::filesystem::path& database_folder,
    const std::filesystem::path& home
);

}  // namespace hearsay::cli
