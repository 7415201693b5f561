// SPDX-License-Identifier: Apache-2.0

#include "support/files.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace hearsay::support {

std::string read_file(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        throw std::runtime_error("cannot read " + path.string());
    }
    return {std::istreambuf_iterator<char>(in), {}};
}

void write_file(const std::filesystem::path& path, std::string_view text) {
    if (path.has_parent_path()) {
        std::filesystem::create_directories(path.parent_path());
    }
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out << text;
    out.flush();
    if (!out) {
        throw std::runtime_error("cannot write " + path.string());
    }
}

}  // namespace hearsay::support
