// SPDX-License-Identifier: Apache-2.0

#include "store/failure.hpp"

#include <sqlite3.h>

namespace hearsay::store {

StoreError explain(int code, const std::string& where, const std::string& detail) {
    const std::string name = "`" + where + "`";
    using enum StoreError::Kind;
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
