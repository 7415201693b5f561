// SPDX-License-Identifier: Apache-2.0

#include "support/source.hpp"

namespace hearsay::support {

std::filesystem::path source_folder() { return PROJECT_SOURCE_DIR; }

std::filesystem::path data_file(const std::filesystem::path& name) {
    return source_folder() / "tests" / "data" / name;
}

}  // namespace hearsay::support
