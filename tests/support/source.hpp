// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <filesystem>

namespace hearsay::support {

/// The root of the source tree that the tests were built from.
std::filesystem::path source_folder();

/// A file of tests/data.
std::filesystem::path data_file(const std::filesystem::path& name);

}  // namespace hearsay::support
