// SPDX-License-Identifier: Apache-2.0

// Any bytes as a file to import.

#include "imported.hpp"

using namespace hearsay;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::check_imported(import_csl(fuzz::text_of(data, size)));
    return 0;
}
