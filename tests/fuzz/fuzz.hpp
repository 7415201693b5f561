// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

/// What fuzz targets share. A target is one function that takes any bytes
/// (https://llvm.org/docs/LibFuzzer.html); that it returns is what is tested.
// NOLINTNEXTLINE(readability-identifier-naming)  the name is libFuzzer's
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace hearsay::fuzz {

/// The bytes of an input as text.
inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
    return {static_cast<const char*>(static_cast<const void*>(data)), size};
}

/// Ends the run where something that always holds does not.
inline void require(bool holds, const char* what) {
    if (!holds) {
        std::fprintf(stderr, "fuzz: it does not hold that %s\n", what);
        std::abort();
    }
}

}  // namespace hearsay::fuzz
