// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace hearsay::cli {

/// SHA-256 of a file in hexadecimal digits; read in pieces, however large it is. None where it
/// cannot be read.
std::optional<std::string> sha256_of_file(const std::filesystem::path& path);

}  // namespace hearsay::cli
