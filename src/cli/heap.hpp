// SPDX-License-Identifier: Apache-2.0

#pragma once

/// How the process takes memory from the system (glibc's malloc, mallopt(3)).
namespace hearsay::cli {

/// Lets the heap grow in larger steps and keep what it has: a process lives for one command, and
/// page faults are a tenth of the time of a large recording.
void let_heap_grow();

/// Has the first megabyte of the heap at hand at once, not page by page: of a recording of few
/// changes some hundred page faults, a twentieth of its time.
void ready_heap_to_record();

/// The same for a process that is about to answer, whose heap is in huge pages too as far as the
/// system has them to give (madvise(2)): page faults are a quarter of the time of a large answer.
/// Takes addresses for 1 GB, and no more memory than is used, to the next 2 MB. Where addresses are
/// limited (`ulimit -v`), neither changes anything.
void ready_heap_to_answer();

/// Gives back what is not used any more, between two parts of the work that each need much: what
/// the threads of the one have freed, the other would not use. Takes the time of a thousand page
/// faults and more.
void give_memory_back();

}  // namespace hearsay::cli
