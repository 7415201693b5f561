// SPDX-License-Identifier: Apache-2.0

#include "cli/output_file.hpp"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <unistd.h>

namespace hearsay::cli {

std::string write_file(const std::string& path, std::string_view content) {
    const auto beside = path + "." + std::to_string(getpid()) + ".part";
    std::error_code failure;
    {
        errno = 0;
        std::ofstream file(beside, std::ios::binary | std::ios::trunc);
        file.write(content.data(), static_cast<std::streamsize>(content.size()));
        file.close();
        if (!file) {
            auto why = std::generic_category().message(errno);
            std::filesystem::remove(beside, failure);
            return why;
        }
    }
    std::filesystem::rename(beside, path, failure);
    if (!failure) {
        return {};
    }
    auto why = failure.message();
    std::filesystem::remove(beside, failure);
    return why;
}

}  // namespace hearsay::cli
