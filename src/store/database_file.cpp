// SPDX-License-Identifier: Apache-2.0

#include "store/database_file.hpp"

#include "store/failure.hpp"
#include "store/migrations.hpp"
#include "text/escape.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sys/stat.h>

namespace hearsay::store {

namespace {

[[noreturn]] void fail_foreign(const std::filesystem::path& path, const std::string& why) {
    throw Failure{
        {StoreError::Kind::foreign,
         "`" + path.string() + "` is not a hearsay database: " + why,
         "name another file with --db"}};
}

[[noreturn]] void fail_errno(const std::filesystem::path& path, int error) {
    fail(
        "the database `" + path.string() + "` cannot be opened: " + std::strerror(error),
        "check the permissions of the file and its folder"
    );
}

/// The commands that make a database which is not there.
std::string help_to_make(const std::filesystem::path& path) {
    std::error_code failure;
    const auto folder = followed(path).parent_path();
    const auto command = folder_command(path);
    if (command.empty() && !folder.empty() && !std::filesystem::is_directory(folder, failure)) {
        return "name another file with --db";
    }
    return "run `" + command + (command.empty() ? "" : " && ") + program_on(path) +
           " record PATH` to make one";
}

}  // namespace

std::filesystem::path followed(const std::filesystem::path& path) {
    constexpr int most_links = 40;  // as many as Linux follows
    std::filesystem::path target = path;
    std::error_code failure;
    for (int links = 0; links < most_links && std::filesystem::is_symlink(target, failure);
         ++links) {
        const auto next = std::filesystem::read_symlink(target, failure);
        if (failure) {
            break;
        }
        target = target.parent_path() / next;
    }
    return target;
}

std::string program_on(const std::filesystem::path& path) {
    return path == "hearsay.db" ? "hearsay" : "hearsay --db " + text::shell(path.string());
}

std::string folder_command(const std::filesystem::path& path) {
    namespace fs = std::filesystem;
    const fs::path folder = followed(path).parent_path();
    std::error_code failure;
    fs::path there = folder;
    while (!there.empty() && !fs::exists(fs::symlink_status(there, failure))) {
        there = there.parent_path();
    }
    if (there == folder || (!there.empty() && !fs::is_directory(there, failure))) {
        return {};
    }
    const std::string name = folder.string();
    return "mkdir -p " + text::shell(name.starts_with('-') ? "./" + name : name);
}

DatabaseStamp stamp_of(const std::filesystem::path& path) {
    struct stat state {};
    if (::stat(path.c_str(), &state) != 0) {
        if (errno == ENOENT || errno == ENOTDIR) {
            throw Failure{
                {StoreError::Kind::missing,
                 "there is no database `" + path.string() + "`",
                 help_to_make(path)}};
        }
        fail_errno(path, errno);
    }
    if (!S_ISREG(state.st_mode)) {
        fail_foreign(path, S_ISDIR(state.st_mode) ? "it is a folder" : "it is no regular file");
    }
    DatabaseStamp stamp{.file = text::stamp_of(state)};
    // A rollback journal is of another program, which was stopped while it wrote.
    stamp.has_log = std::ranges::any_of(std::array{"-wal", "-journal"}, [&](const char* ending) {
        const auto log = text::stamp_of(path.string() + ending);
        return log && log->size > 0;
    });
    return stamp;
}

std::filesystem::path index_of_log(const std::filesystem::path& path) {
    return path.string() + "-shm";
}

bool is_there(const std::filesystem::path& path) {
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found) {
        return false;
    }
    if (error) {
        fail_errno(path, error.value());
    }
    return true;
}

void check_header(const std::filesystem::path& path) {
    // The first 100 bytes of an SQLite file:
    // https://www.sqlite.org/fileformat2.html#the_database_header
    constexpr std::string_view magic("SQLite format 3\0", 16);
    std::array<char, 100> header{};
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        fail_errno(path, errno);
    }
    file.read(header.data(), header.size());
    if (file.gcount() == 0) {
        fail_foreign(path, "it is empty");
    }
    if (static_cast<std::size_t>(file.gcount()) < header.size() ||
        std::string_view(header.data(), magic.size()) != magic) {
        fail_foreign(path, "it is no SQLite file");
    }
    std::int64_t application = 0;
    for (std::size_t i = 68; i < 72; ++i) {
        application = application * 256 + static_cast<unsigned char>(header[i]);
    }
    if (application != application_id) {
        fail_foreign(path, "it belongs to another application");
    }
}

std::string uri_of(const std::filesystem::path& path, std::string_view query) {
    constexpr std::string_view plain =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/._-~";
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string uri = "file://";
    for (const char c : std::filesystem::absolute(path).string()) {
        if (plain.find(c) != std::string_view::npos) {
            uri += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            uri += '%';
            uri += hex[byte >> 4];
            uri += hex[byte & 15];
        }
    }
    return uri.append(query);
}

}  // namespace hearsay::store
