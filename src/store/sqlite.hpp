// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/vocabulary.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

struct sqlite3;
struct sqlite3_stmt;

/// A thin layer over SQLite's C interface: it owns handles, binds by type, and throws `Failure`.
namespace hearsay::store {

/// One connection. Not shared between threads.
class Database {
public:
    /// `name` is a path, or a URI where the flags have SQLITE_OPEN_URI; `path` names it for people.
    Database(const std::string& name, const std::string& path, int flags);

    /// Runs SQL text of our own, of any number of statements.
    void run(std::string_view sql) const;

    [[nodiscard]] sqlite3* handle() const { return handle_.get(); }
    [[nodiscard]] const std::string& path() const { return path_; }

    /// Throws the error of the last call, of that code.
    [[noreturn]] void raise(int code) const;

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    std::unique_ptr<sqlite3, Close> handle_;
    std::string path_;
};

/// One prepared statement. Bound texts must stay alive until the statement is reset or bound
/// anew. Columns count from 0, parameters from 1.
class Statement {
public:
    Statement(Database& database, std::string_view sql);

    /// Binds all parameters in order. An empty text is bound as NULL: absent texts are stored so.
    template <typename... Values>
    Statement& bind(const Values&... values) {
        reset();
        int parameter = 0;
        (bind_one(++parameter, values), ...);
        return *this;
    }
    /// Whether there is a row.
    bool step();
    /// Binds, and runs a statement that has no rows.
    template <typename... Values>
    void run(const Values&... values) {
        bind(values...);
        step();
        reset();
    }

    /// Ends a row that was not read to the end of its query.
    void reset();

    [[nodiscard]] bool is_null(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::optional<std::int64_t> maybe_integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string_view view(int column) const;  ///< until the next step
    [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }
    [[nodiscard]] std::span<const std::uint8_t> bytes(int column) const;  ///< until the next step

private:
    void bind_one(int parameter, std::int64_t value);
    void bind_one(int parameter, double value);
    void bind_one(int parameter, std::string_view value);
    void bind_one(int parameter, const std::string& value) {
        bind_one(parameter, std::string_view(value));
    }
    void bind_one(int parameter, std::span<const std::uint8_t> value);
    void bind_one(int parameter, std::nullopt_t);
    void bind_one(int parameter, bool value) { bind_one(parameter, std::int64_t{value}); }
    template <typename Word>
    requires std::is_enum_v<Word>
    void bind_one(int parameter, Word value) {
        bind_one(parameter, static_cast<std::int64_t>(value));
    }
    template <typename Value>
    void bind_one(int parameter, const std::optional<Value>& value) {
        if (value) {
            bind_one(parameter, *value);
        } else {
            bind_one(parameter, std::nullopt);
        }
    }

    struct Finalise {
        void operator()(sqlite3_stmt* handle) const;
    };
    Database* database_;
    std::unique_ptr<sqlite3_stmt, Finalise> handle_;
};

/// Begins in its constructor; what is not committed is rolled back in its destructor, which never
/// throws.
class Transaction {
public:
    enum class Kind : std::uint8_t { read, write };
    Transaction(Database& database, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database* database_;
    bool open_ = true;
};

/// The first column of the only row.
std::int64_t single_integer(Database& database, std::string_view sql);

}  // namespace hearsay::store
