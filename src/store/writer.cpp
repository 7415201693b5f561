// SPDX-License-Identifier: Apache-2.0

#include "store/writer.hpp"

#include "store/database_file.hpp"
#include "store/failure.hpp"
#include "store/migrations.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace hearsay::store {

namespace {

constexpr std::chrono::milliseconds patience(5000);
constexpr std::chrono::milliseconds pause(20);

std::filesystem::path beside(const std::filesystem::path& path) {
    return path.string() + ".filling";
}

/// What to do about a database that cannot be made.
std::string help_with(int error, const std::filesystem::path& database) {
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return "make room and try again";
    case ENOENT: {
        const std::string command = folder_command(database);
        return "make the folder first" + (command.empty() ? "" : ": `" + command + "`");
    }
    case ELOOP:
    case EISDIR:
        return "remove `" + beside(database).string() +
               "`, under which it is made, or name another file with --db";
    case ENOTDIR:
    case EINVAL:
    case ENAMETOOLONG:
    case EROFS:
        return "name another file with --db";
    case EACCES:
    case EPERM:
        return "check the permissions of the folder";
    case EIO:
        return "check the disk";
    default:
        return {};
    }
}

/// Tells of the last call, which failed.
[[noreturn]] void fail_errno(const std::string& what, const std::filesystem::path& path) {
    const int error = errno;
    fail(what + " `" + path.string() + "` failed: " + std::strerror(error), help_with(error, path));
}

/// Whether the open file is still the one of that name.
bool is_at(int descriptor, const std::filesystem::path& path) {
    struct stat opened {};
    struct stat named {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.c_str(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

std::filesystem::path folder_of(const std::filesystem::path& path) {
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

/// Makes the name of a database durable, as far as its folder lets us: not everyone may open the
/// folder, and not every file system can sync one. All else leaves it open whether the name is
/// there after a loss of power.
void sync_name(const std::filesystem::path& database) {
    const int folder = ::open(folder_of(database).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const int error = folder < 0 || ::fsync(folder) != 0 ? errno : 0;
    if (folder >= 0) {
        ::close(folder);
    }
    constexpr std::array tolerated{0, EACCES, EPERM, EINVAL, ENOSYS, ENOTSUP, EROFS};
    if (std::ranges::find(tolerated, error) == tolerated.end()) {
        const std::string help = help_with(error, database);
        fail(
            "writing the folder of the database `" + database.string() +
                "` failed: " + std::strerror(error),
            (help.empty() ? "try again" : help) + std::string(in_doubt)
        );
    }
}

/// What a database that was here has left would be laid by SQLite over the one that is made. What
/// such a file holds may be all there is of a recording, so only empty ones are removed.
void clear_leftovers(const std::filesystem::path& path) {
    for (const auto* suffix : {"-wal", "-journal"}) {
        const std::filesystem::path leftover = path.string() + suffix;
        struct stat found {};
        if (::lstat(leftover.c_str(), &found) == 0 && found.st_size > 0) {
            fail(
                "`" + leftover.string() + "` is left of a database that is no longer there",
                "put that database back beside it, or remove it too"
            );
        }
    }
    for (const auto* suffix : {"-wal", "-journal", "-shm"}) {
        const std::filesystem::path leftover = path.string() + suffix;
        if (::unlink(leftover.c_str()) != 0 && errno != ENOENT) {
            fail_errno("removing", leftover);
        }
    }
}

Database opened_for_writing(const std::filesystem::path& path) {
    check_header(path);
    // SQLite would open it for reading, and leave files beside it that its owner cannot write to.
    if (::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0) {
        throw Failure{explain(SQLITE_READONLY, path.string(), "")};
    }
    return {uri_of(path, ""), path.string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI};
}

}  // namespace

Database open_for_writing(const std::filesystem::path& path) {
    Database database = opened_for_writing(path);
    database.run("PRAGMA cell_size_check = ON; PRAGMA cache_size = -8192;"
                 "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                 "PRAGMA secure_delete = OFF; PRAGMA foreign_keys = ON");
    return database;
}

void roll_back(const std::filesystem::path& path) {
    Database database = opened_for_writing(path);
    single_integer(database, "PRAGMA user_version");
}

Database private_copy(Database& database) {
    Database copy("", "a temporary copy", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    sqlite3_backup* backup = sqlite3_backup_init(copy.handle(), "main", database.handle(), "main");
    if (backup == nullptr) {
        copy.raise(sqlite3_errcode(copy.handle()));
    }
    constexpr int all_pages = -1;
    sqlite3_backup_step(backup, all_pages);
    if (const int code = sqlite3_backup_finish(backup); code != SQLITE_OK) {
        copy.raise(code);
    }
    copy.run("PRAGMA foreign_keys = ON");
    return copy;
}

Filling::Beside::Beside(const std::filesystem::path& database) : path_(beside(database)) {
    const auto until = std::chrono::steady_clock::now() + patience;
    for (;;) {
        descriptor_ = ::open(path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (descriptor_ < 0) {
            fail_errno("making the database", database);
        }
        if (::flock(descriptor_, LOCK_EX | LOCK_NB) == 0) {
            if (is_at(descriptor_, path_)) {
                return;
            }
        } else if (std::chrono::steady_clock::now() > until) {
            ::close(descriptor_);
            throw Failure{explain(SQLITE_BUSY, database.string(), "")};
        } else {
            std::this_thread::sleep_for(pause);
        }
        ::close(descriptor_);
    }
}

Filling::Beside::~Beside() {
    if (is_at(descriptor_, path_)) {
        ::unlink(path_.c_str());
    }
    ::close(descriptor_);
}

Filling::Filling(const std::filesystem::path& path)
    : path_(path), beside_(path), late_(is_there(path)) {
    if (!late_) {
        create();
    }
}

void Filling::create() {
    clear_leftovers(path_);
    if (::ftruncate(beside_.descriptor(), 0) != 0) {
        fail_errno("making the database", path_);
    }
    database_.emplace(
        uri_of(beside_.path(), ""), path_.string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI
    );
    // Nothing here is worth anything before it is finished, so no journal and no waiting for the
    // disk.
    sqlite3_db_config(database_->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    database_->run("PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                   "PRAGMA secure_delete = OFF; PRAGMA locking_mode = EXCLUSIVE;"
                   "PRAGMA cache_size = -8192");
}

bool Filling::finish() {
    database_->run("PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = WAL");
    database_.reset();
    if (::fsync(beside_.descriptor()) != 0) {
        fail_errno("writing the database", path_);
    }
    if (is_there(path_)) {
        return false;
    }
    clear_leftovers(path_);
    if (::renameat2(AT_FDCWD, beside_.path().c_str(), AT_FDCWD, path_.c_str(), RENAME_NOREPLACE) !=
        0) {
        // Not every file system knows that flag.
        const bool is_unknown = errno == EINVAL;
        if (errno == EEXIST || (is_unknown && is_there(path_))) {
            return false;
        }
        if (!is_unknown || ::rename(beside_.path().c_str(), path_.c_str()) != 0) {
            fail_errno("making the database", path_);
        }
    }
    sync_name(path_);
    return true;
}

void clear_stray_filling(const std::filesystem::path& path) {
    const std::filesystem::path stray = beside(path);
    const int descriptor = ::open(stray.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0) {
        return;
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && is_at(descriptor, stray)) {
        ::unlink(stray.c_str());
    }
    ::close(descriptor);
}

}  // namespace hearsay::store
