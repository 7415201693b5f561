// SPDX-License-Identifier: Apache-2.0

#include "cli/heap.hpp"

#include <malloc.h>

namespace hearsay::cli {

void let_heap_grow() {
    constexpr int megabyte = 1 << 20;
    mallopt(M_TOP_PAD, 16 * megabyte);
    mallopt(M_TRIM_THRESHOLD, 512 * megabyte);
}

void give_memory_back() { malloc_trim(0); }

}  // namespace hearsay::cli
