// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/records.hpp>

#include <string>

namespace hearsay::cli {

/// Records as the record format writes them, one after the other.
std::string to_toml(const Records& records);

/// Where the first record was recorded from.
Place place_of(const Records& records);

}  // namespace hearsay::cli
