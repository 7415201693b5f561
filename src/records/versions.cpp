// SPDX-License-Identifier: Apache-2.0

#include "records/versions.hpp"

#include <toml++/impl/version.h>

namespace hearsay::records {

std::string library() {
    return "toml++ " + std::to_string(TOML_LIB_MAJOR) + '.' + std::to_string(TOML_LIB_MINOR) + '.' +
           std::to_string(TOML_LIB_PATCH);
}

}  // namespace hearsay::records
