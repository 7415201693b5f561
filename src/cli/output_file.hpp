// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace hearsay::cli {

/// Writes a whole file beside `path` and renames it over once it is on the disk, so that a reader
/// never sees half of it and a failure leaves what was there. A link is followed; a pipe or a
/// device is written to; an SQLite database is never overwritten, nor a file of records by anything
/// else. Returns why it could not, or an empty text.
std::string write_file(const std::string& path, std::string_view content);

}  // namespace hearsay::cli
