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
/// anyway.)
class Reader {
public:
    /// Whether a database of an earlier version will do, as it does for who then brings it up.
    enum class Earlier : std::uint8_t { refused, taken };

    /// Opens, and fails where it is no database that this program can read.
    Reader(std::filesystem::path path, Earlier earlier);

    /// Calls `read` with the database, within one state of it: perhaps twice.
    template <typename Read>
    std::invoke_result_t<Read, Database&> answer(Read read) {
        if (stamp_of(path_) != stamp_ && immutable_) {
            open();
        }
        if (immutable_) {
            try {
                auto result = read(*database_);
                if (stamp_of(path_) == stamp_) {
                    return result;
                }
            } catch (const Failure&) {
                if (stamp_of(path_) == stamp_) {
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
    void open();
    void open_immutable();
    void open_with_log();
    void check_version();

    std::filesystem::path path_;
    Earlier earlier_;
    std::optional<Database> database_;
    DatabaseStamp stamp_;
    bool immutable_ = false;
};

}  // namespace hearsay::store
