#pragma once

#include <cstdint>
#include <string>

namespace hearsay::records {

/// The `schema` of the record files that this program reads.
constexpr std::int64_t record_format = 1;

/// Of the toml++ that the program was built with, such as "3.3.0".
std::string toml_version();

}  // namespace hearsay::records
