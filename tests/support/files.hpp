// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace hearsay::support {

/// The bytes of a file. Throws std::runtime_error, which fails a test, where it cannot be read.
std::string read_file(const std::filesystem::path& path);

/// Writes the bytes, with the folders above it, in place of what was there. Throws like read_file.
void write_file(const std::filesystem::path& path, std::string_view text);

}  // namespace hearsay::support
