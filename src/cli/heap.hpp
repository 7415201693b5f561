// SPDX-License-Identifier: Apache-2.0

#pragma once

/// How the process takes memory from the system (glibc's malloc, mallopt(3)).
namespace hearsay::cli {

/// Lets the heap grow in larger steps and keep what it has: a process lives for one command, and
/// page faults are a tenth of the time of a large recording.
void let_heap_grow();

/// Gives back what is not used any more, between two parts of the work that each need much: what
/// the threads of the one have freed, the other would not use.
void give_memory_back();

}  // namespace hearsay::cli
