// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/reading.hpp>

#include "cli/session.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace hearsay::cli {

/// Finds record files, with what tells them from others wherever hearsay is called from.
FoundFiles find_records(const Session& session, const std::vector<std::string>& paths);

/// Whether "-" is among them.
bool has_standard_input(const std::vector<SourceFile>& found);

/// The path without links, absolute, as far as it is there.
std::filesystem::path resolved(const std::filesystem::path& path);

}  // namespace hearsay::cli
