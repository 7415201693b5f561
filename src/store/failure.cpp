// SPDX-License-Identifier: Apache-2.0

#include "store/failure.hpp"

#include "store/database_file.hpp"

#include <sqlite3.h>

namespace hearsay::store {

namespace {

/// Whether a program that was stopped while it wrote left a journal, or a log without its index,
/// and that is to be seen to before anything can be read.
bool is_left_half_done(int code) {
    return code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY;
}

StoreError explain_half_done(int code, const std::string& where) {
    const bool has_journal = code == SQLITE_READONLY_ROLLBACK;
    return {
        StoreError::Kind::failed,
        "a program was stopped while it wrote to the database `" + where + "`: what it left in `" +
            where + (has_journal ? "-journal" : "-wal") + "` is to be " +
            (has_journal ? "rolled back" : "recovered") + " before anything is read",
        "`" + program_on(where) +
            " record` does that, as does who opens it with `sqlite3` and may write to it"};
}

}  // namespace

StoreError explain(int code, const std::string& where, const std::string& detail) {
    const std::string name = "`" + where + "`";
    using enum StoreError::Kind;
    if (is_left_half_done(code)) {
        return explain_half_done(code, where);
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            busy,
            "another process is using the database " + name +
                ", and did not finish within 5 seconds",
            "try again when it is done; nothing was changed"};
    case SQLITE_CORRUPT:
        return {
            corrupt,
            "the database " + name + " is damaged: " + detail,
            "restore it from a copy, or record its files into a new database"};
    case SQLITE_ERROR:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        // Our SQL is fixed: what it does not fit is not a schema of ours.
        return {
            corrupt,
            "the database " + name + " is not as hearsay makes it: " + detail,
            "restore it from a copy, or record its files into a new database"};
    case SQLITE_NOTADB:
        return {foreign, name + " is not a hearsay database", "name another file with --db"};
    case SQLITE_FULL:
        return {failed, "the disk that holds " + name + " is full", "make room and try again"};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {
            failed,
            "the database " + name + " can only be read here",
            "check the permissions of the file, of its log beside it (-wal and -shm), and of the "
            "folder"};
    case SQLITE_CANTOPEN:
        return {
            failed,
            "the database " + name + " cannot be opened",
            "check the permissions of the file and its folder"};
    case SQLITE_IOERR:
        return {failed, "reading or writing " + name + " failed: " + detail, "check the disk"};
    case SQLITE_NOMEM:
        return {failed, "not enough memory for the database " + name, ""};
    default:
        return {failed, "the database " + name + " failed: " + detail, ""};
    }
}

Failure failure_of(int code, const std::string& where, const std::string& detail) {
    return {explain(code, where, detail), is_left_half_done(code)};
}

void fail_corrupt(const std::string& what) {
    throw Failure{
        {StoreError::Kind::corrupt,
         "the database contradicts itself: " + what,
         "restore it from a copy, or record its files into a new database"}};
}

void fail(const std::string& message, const std::string& help, StoreError::Kind kind) {
    throw Failure{{kind, message, help}};
}

}  // namespace hearsay::store
