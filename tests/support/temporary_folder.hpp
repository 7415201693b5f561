// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <filesystem>

namespace hearsay::support {

/// A new, empty folder that is gone with all its content when this value goes.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

}  // namespace hearsay::support
