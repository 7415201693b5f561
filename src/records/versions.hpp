// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <string>

namespace hearsay::records {

/// The `schema` of the record files that this program reads.
constexpr std::int64_t record_format = 1;

/// The library that the program was built with and its version: "toml++ 3.3.0".
std::string library();

}  // namespace hearsay::records
