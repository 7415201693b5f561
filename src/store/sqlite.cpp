// SPDX-License-Identifier: Apache-2.0

#include "store/sqlite.hpp"

#include "store/failure.hpp"

#include <sqlite3.h>

#include <cerrno>

namespace hearsay::store {

namespace {

constexpr int busy_timeout_ms = 5000;

}  // namespace

void Database::Close::operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }

Database::Database(const std::string& name, const std::string& path, int flags) : path_(path) {
    sqlite3* handle = nullptr;
    // One thread at a time uses a connection, so SQLite need not guard it.
    const int code = sqlite3_open_v2(
        name.c_str(), &handle, flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nullptr
    );
    handle_.reset(handle);
    if (code != SQLITE_OK) {
        throw failure_of(code, path_, handle != nullptr ? sqlite3_errmsg(handle) : "");
    }
    sqlite3_busy_timeout(handle, busy_timeout_ms);
    // A hostile database must not run anything of its own through us.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
}

void Database::run(std::string_view sql) const {
    const std::string text(sql);
    const int code = sqlite3_exec(handle(), text.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        raise(code);
    }
}

void Database::raise(int code) const {
    // SQLite tells only of some writes that the disk was full, and not of those to its index of the
    // log.
    const int reason = sqlite3_system_errno(handle());
    if ((code & 0xff) == SQLITE_IOERR && (reason == ENOSPC || reason == EDQUOT)) {
        code = SQLITE_FULL;
    }
    throw failure_of(code, path_, sqlite3_errmsg(handle()));
}

void Statement::Finalise::operator()(sqlite3_stmt* handle) const { sqlite3_finalize(handle); }

Statement::Statement(Database& database, std::string_view sql) : database_(&database) {
    sqlite3_stmt* handle = nullptr;
    const int code = sqlite3_prepare_v3(
        database.handle(), sql.data(), static_cast<int>(sql.size()), 0, &handle, nullptr
    );
    handle_.reset(handle);
    if (code != SQLITE_OK) {
        database.raise(code);
    }
}

bool Statement::step() {
    const int code = sqlite3_step(handle_.get());
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code != SQLITE_DONE) {
        database_->raise(code);
    }
    return false;
}

void Statement::reset() { sqlite3_reset(handle_.get()); }

void Statement::bind_one(int parameter, std::int64_t value) {
    sqlite3_bind_int64(handle_.get(), parameter, value);
}

void Statement::bind_one(int parameter, double value) {
    sqlite3_bind_double(handle_.get(), parameter, value);
}

void Statement::bind_one(int parameter, std::string_view value) {
    if (value.empty()) {
        sqlite3_bind_null(handle_.get(), parameter);
        return;
    }
    const int code = sqlite3_bind_text64(
        handle_.get(), parameter, value.data(), value.size(), SQLITE_STATIC, SQLITE_UTF8
    );
    if (code != SQLITE_OK) {
        database_->raise(code);
    }
}

void Statement::bind_one(int parameter, std::span<const std::uint8_t> value) {
    const int code =
        sqlite3_bind_blob64(handle_.get(), parameter, value.data(), value.size(), SQLITE_STATIC);
    if (code != SQLITE_OK) {
        database_->raise(code);
    }
}

void Statement::bind_one(int parameter, std::nullopt_t) {
    sqlite3_bind_null(handle_.get(), parameter);
}

bool Statement::is_null(int column) const {
    return sqlite3_column_type(handle_.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(handle_.get(), column);
}

std::optional<std::int64_t> Statement::maybe_integer(int column) const {
    return is_null(column) ? std::nullopt : std::optional(integer(column));
}

double Statement::real(int column) const { return sqlite3_column_double(handle_.get(), column); }

std::string_view Statement::view(int column) const {
    const unsigned char* text = sqlite3_column_text(handle_.get(), column);
    const int size = sqlite3_column_bytes(handle_.get(), column);
    return text == nullptr ? std::string_view()
                           : std::string_view(
                                 static_cast<const char*>(static_cast<const void*>(text)),
                                 static_cast<std::size_t>(size)
                             );
}

std::span<const std::uint8_t> Statement::bytes(int column) const {
    const void* bytes = sqlite3_column_blob(handle_.get(), column);
    const int size = sqlite3_column_bytes(handle_.get(), column);
    return {static_cast<const std::uint8_t*>(bytes), static_cast<std::size_t>(size)};
}

Transaction::Transaction(Database& database, Kind kind) : database_(&database) {
    database.run(kind == Kind::write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
    if (open_) {
        sqlite3_exec(database_->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

void Transaction::commit() {
    try {
        database_->run("COMMIT");
    } catch (Failure& failure) {
        if ((sqlite3_errcode(database_->handle()) & 0xff) == SQLITE_IOERR) {
            failure.error.help += in_doubt;
        }
        throw;
    }
    open_ = false;
}

std::int64_t single_integer(Database& database, std::string_view sql) {
    Statement statement(database, sql);
    return statement.step() ? statement.integer(0) : 0;
}

}  // namespace hearsay::store
