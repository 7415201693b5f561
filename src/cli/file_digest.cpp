// SPDX-License-Identifier: Apache-2.0

#include "cli/file_digest.hpp"

#include "text/digest.hpp"

#include <array>
#include <fstream>

namespace hearsay::cli {

std::optional<std::string> sha256_of_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    text::Sha256 digest;
    std::array<char, std::size_t{1} << 16> piece{};
    while (file) {
        file.read(piece.data(), piece.size());
        digest.update({piece.data(), static_cast<std::size_t>(file.gcount())});
    }
    if (!file.eof()) {
        return std::nullopt;
    }
    return text::hex(digest.finish());
}

}  // namespace hearsay::cli
