// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/database_file.hpp"
#include "store/failure.hpp"
#include "store/sqlite.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <type_traits>
#include <utility>

namespace hearsay::store {

/// Reads a database without writing anything, not even beside it. SQLite's own way to read a
/// database in WAL mode makes files beside it and cannot remove them again; so while its log is
/// empty, the file is read as one that never changes, and each answer that could have met a change
/// is asked again, in SQLite's way. (While there is something in the log, its files are there
/// anyway; but for a copy of a database and its log, in a folder in which nothing can be made. That
/// is read without locks, the index of its log in memory: https://sqlite.org/wal.html, “Use of WAL
/// Without Shared-Memory”.)
class Reader {
public:
    /// Whether a database of an earlier version will do, as it does for who then brings it up.
    enum class Earlier : std::uint8_t { refused, taken };

    /// Opens, and fails where it is no database that this program can read.
    Reader(std::filesystem::path path, Earlier earlier);

    /// Calls `read` with the database, within one state of it: perhaps twice.
    template <typename Read>
    std::invoke_result_t<Read, Database&> answer(Read read) {
        if (way_ != Way::shared && !was_left_alone()) {
            open();
        }
        if (way_ != Way::shared) {
            try {
                auto result = read(*database_);
                if (was_left_alone()) {
                    return result;
                }
            } catch (const Failure&) {
                if (was_left_alone()) {
                    throw;
                }
            }
            open_with_log();
        }
        Transaction transaction(*database_, Transaction::Kind::read);
        auto result = read(*database_);
        transaction.commit();
        return result;
    }

private:
    /// How the database is open: with SQLite's locks, or without, so that answers are to be asked
    /// again where it was not left alone.
    enum class Way : std::uint8_t { shared, immutable, by_itself };

    void open();
    void open_immutable();
    void open_with_log();
    void open_by_itself();
    [[nodiscard]] bool was_left_alone() const;
    void check_version();

    std::filesystem::path path_;
    Earlier earlier_;
    std::optional<Database> database_;
    DatabaseStamp stamp_;
    Way way_ = Way::shared;
};

}  // namespace hearsay::store
