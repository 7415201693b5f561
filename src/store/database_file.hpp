// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace hearsay::store {

/// What a name leads to over symbolic links, be it there or not. SQLite names its log after that,
/// and who gives a file another name means the file. Still a link where they go round in a circle.
std::filesystem::path followed(const std::filesystem::path& path);

/// How a shell calls hearsay on a database: "hearsay" for one of the usual name, "hearsay.db", or
/// "hearsay --db other.db".
std::string program_on(const std::filesystem::path& path);

/// The command that makes the folder of a database: "mkdir -p DIR". Empty where the folder is
/// there, or where something else stands in its way.
std::string folder_command(const std::filesystem::path& path);

/// What a database file and its write-ahead log look like from outside. The file changes only while
/// its log has something in it, and is newer afterwards: a reader that finds the same stamp,
/// without a log, before and after has read one state.
struct Stamp {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t size = 0;
    std::int64_t modified_ns = 0;
    bool has_log = false;

    friend bool operator==(const Stamp&, const Stamp&) = default;
};

/// Fails where the file is missing or is no regular file.
Stamp stamp_of(const std::filesystem::path& path);

/// Waits until a later change of the file must show in its time of change: a few milliseconds, and
/// only after it was changed. False where its clock is ahead of ours.
bool settle(const Stamp& stamp);

/// Whether there is anything at the path. Fails where it cannot be told.
bool is_there(const std::filesystem::path& path);

/// Fails unless the file begins as a hearsay database does.
void check_header(const std::filesystem::path& path);

/// The path as a URI for SQLite, whatever characters it has; `query` is appended.
std::string uri_of(const std::filesystem::path& path, std::string_view query);

}  // namespace hearsay::store
