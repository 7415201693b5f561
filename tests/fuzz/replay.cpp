// SPDX-License-Identifier: Apache-2.0

// Gives files, and files in folders, to a fuzz target one after the other: what stands in for
// libFuzzer where the compiler has none.

#include "fuzz.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace {

namespace fs = std::filesystem;

void replay(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const void* data = bytes.data();
    LLVMFuzzerTestOneInput(static_cast<const std::uint8_t*>(data), bytes.size());
}

}  // namespace

int main(int count, char** words) {
    std::size_t replayed = 0;
    for (int i = 1; i < count; ++i) {
        const fs::path path(words[i]);
        if (!fs::is_directory(path)) {
            replay(path);
            ++replayed;
            continue;
        }
        for (const auto& entry : fs::recursive_directory_iterator(path)) {
            if (entry.is_regular_file()) {
                replay(entry.path());
                ++replayed;
            }
        }
    }
    std::printf("%zu inputs\n", replayed);
    return replayed > 0 ? 0 : 1;
}
