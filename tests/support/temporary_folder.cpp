// SPDX-License-Identifier: Apache-2.0

#include "support/temporary_folder.hpp"

#include <stdlib.h>  // mkdtemp is POSIX, so <cstdlib> does not promise it

#include <stdexcept>
#include <string>
#include <system_error>

namespace hearsay::support {

TemporaryFolder::TemporaryFolder() {
    auto name = (std::filesystem::temp_directory_path() / "hearsay-test-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("cannot make a temporary folder " + name);
    }
    path_ = std::filesystem::canonical(name);
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code leave_it_behind;
    std::filesystem::remove_all(path_, leave_it_behind);
}

}  // namespace hearsay::support
