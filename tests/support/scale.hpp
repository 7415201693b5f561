// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>

namespace hearsay::support {

/// How large a test of scale is: as large as it says, or a tenth of that with the address
/// sanitizer, which makes slow tests too slow to wait for.
constexpr std::size_t at_scale(std::size_t size) {
#if defined(__SANITIZE_ADDRESS__)
    return size / 10;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
    return size / 10;
#else
    return size;
#endif
#else
    return size;
#endif
}

}  // namespace hearsay::support
