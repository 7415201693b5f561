// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/recording.hpp>

#include <iosfwd>
#include <string>
#include <variant>

namespace hearsay::records {

/// Bytes of a regular file together with its size, time of change and inode, or the reason why not.
struct FileContent {
    std::string bytes;
    SourceFile source;   ///< of the open file, with `path` as given
    std::string reason;  ///< why it cannot be read; empty where it was
    bool too_large = false;
};

/// Reads a regular file of up to `max_file_bytes` into `content`, whose memory is used again. Never
/// waits for a FIFO or device.
void read_whole(const SourceFile& source, FileContent& content);

/// The same of standard input, to its end; of `content.source` only the size is set. An error while
/// it is read is a reason, and no end.
void read_whole(std::istream& standard_input, FileContent& content);

}  // namespace hearsay::records
