// SPDX-License-Identifier: Apache-2.0

#include "cli/heap.hpp"

#include <malloc.h>

#include <cstddef>
#include <cstdlib>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

namespace hearsay::cli {

namespace {

constexpr int megabyte = 1 << 20;
constexpr int step = 16 * megabyte;
constexpr std::size_t at_hand = megabyte;

bool is_limited(__rlimit_resource what) {
    rlimit limit{};
    return getrlimit(what, &limit) != 0 || limit.rlim_cur != RLIM_INFINITY;
}

/// Whether the process may have only so many addresses.
bool is_limited() { return is_limited(RLIMIT_AS) || is_limited(RLIMIT_DATA); }

/// Grows the heap, at the end of which there is at most a step left, by so many bytes, and tells
/// how many are free at its end. Nothing where the system has no such room, or malloc is another
/// one.
std::size_t grow_by(int bytes) {
    constexpr int usual_threshold = 128 * 1024;
    mallopt(M_MMAP_THRESHOLD, 2 * step);
    mallopt(M_TOP_PAD, bytes);
    // More than is left, and less than what malloc would map by itself.
    void* const block = std::malloc(std::size_t{step} * 3 / 2);
    const auto free = static_cast<std::byte*>(sbrk(0)) - static_cast<std::byte*>(block);
    const bool grew = block != nullptr && free >= bytes && free <= bytes + 2 * step;
    std::free(block);
    mallopt(M_TOP_PAD, step);
    mallopt(M_MMAP_THRESHOLD, usual_threshold);
    return grew ? static_cast<std::size_t>(free) : 0;
}

/// Advises about the first of so many bytes that are free at the end of the heap. Where a system
/// does not take advice, pages come one by one.
void advise_of_free(std::size_t free, std::size_t bytes, int advice) {
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    madvise(static_cast<std::byte*>(sbrk(0)) - free / page * page, bytes, advice);
}

}  // namespace

void let_heap_grow() {
    mallopt(M_TOP_PAD, step);
    mallopt(M_TRIM_THRESHOLD, 512 * megabyte);
}

void ready_heap_to_record() {
    if (is_limited()) {
        return;
    }
    if (const auto free = grow_by(0)) {
        advise_of_free(free, at_hand, MADV_POPULATE_WRITE);
    }
}

void ready_heap_to_answer() {
    if (is_limited()) {
        return;
    }
    constexpr int whole = 1024 * megabyte;
    mallopt(M_TRIM_THRESHOLD, -1);
    if (const auto free = grow_by(whole)) {
        advise_of_free(free, whole, MADV_HUGEPAGE);
        advise_of_free(free, at_hand, MADV_POPULATE_WRITE);
    }
}

void give_memory_back() { malloc_trim(0); }

}  // namespace hearsay::cli
