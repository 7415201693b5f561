// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "text/file_stamp.hpp"

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
struct DatabaseStamp {
    text::FileStamp file;
    bool has_log = false;

    friend bool operator==(const DatabaseStamp&, const DatabaseStamp&) = default;
};

/// Fails where the file is missing or is no regular file.
DatabaseStamp stamp_of(const std::filesystem::path& path);

/// The file by which SQLite shares the index of a write-ahead log: while that is open, it is there.
std::filesystem::path index_of_log(const std::filesystem::path& path);

/// Whether there is anything at the path. Fails where it cannot be told.
bool is_there(const std::filesystem::path& path);

/// Fails unless the file begins as a hearsay database does.
void check_header(const std::filesystem::path& path);

/// The path as a URI for SQLite, whatever characters it has; `query` is appended.
std::string uri_of(const std::filesystem::path& path, std::string_view query);

}  // namespace hearsay::store
