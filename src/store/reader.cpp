// SPDX-License-Identifier: Apache-2.0

#include "store/reader.hpp"

#include "store/migrations.hpp"

#include <sqlite3.h>

namespace hearsay::store {

Reader::Reader(std::filesystem::path path, Earlier earlier)
    : path_(std::move(path)), earlier_(earlier) {
    open();
}

void Reader::open() {
    stamp_ = stamp_of(path_);
    check_header(path_);
    if (!stamp_.has_log && text::wait_for_tick(stamp_.file)) {
        open_immutable();
        if (stamp_of(path_) == stamp_) {
            return;
        }
    }
    open_with_log();
}

bool Reader::was_left_alone() const {
    return stamp_of(path_) == stamp_ && (way_ != Way::by_itself || !is_there(index_of_log(path_)));
}

void Reader::open_immutable() {
    way_ = Way::immutable;
    database_.emplace(
        uri_of(path_, "?immutable=1"), path_.string(), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
    );
    check_version();
}

void Reader::open_with_log() {
    const bool is_shared = is_there(index_of_log(path_));
    try {
        way_ = Way::shared;
        database_.emplace(
            uri_of(path_, ""), path_.string(), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
        );
        check_version();
    } catch (const Failure& failure) {
        // Who writes in another way than by a log, or was stopped while it did, has no index.
        const bool is_written = failure.error.kind == StoreError::Kind::busy;
        if (is_shared || is_written || failure.is_to_be_rolled_back ||
            is_there(index_of_log(path_))) {
            throw;
        }
        open_by_itself();
    }
}

void Reader::open_by_itself() {
    way_ = Way::by_itself;
    database_.emplace(
        uri_of(path_, "?vfs=unix-none"), path_.string(), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
    );
    database_->run("PRAGMA locking_mode = EXCLUSIVE");
    check_version();
}

void Reader::check_version() {
    database_->run("PRAGMA cell_size_check = ON; PRAGMA cache_size = -65536");
    const std::int64_t version = single_integer(*database_, "PRAGMA user_version");
    if (version > schema_version) {
        throw Failure{
            {StoreError::Kind::newer,
             "the database `" + path_.string() + "` was made by a newer hearsay (its version is " +
                 std::to_string(version) + ", this program knows " +
                 std::to_string(schema_version) + ")",
             "use the newer hearsay"}};
    }
    if (version == unreleased_version) {
        throw Failure{
            {StoreError::Kind::older,
             "the database `" + path_.string() + "` was made before the first release of hearsay",
             "record its files into a new database"}};
    }
    if (version < unreleased_version) {
        fail_corrupt("its version is " + std::to_string(version));
    }
    if (version < schema_version && earlier_ == Earlier::refused) {
        throw Failure{
            {StoreError::Kind::older,
             "the database `" + path_.string() +
                 "` was made by an earlier hearsay (its version is " + std::to_string(version) +
                 ", this program reads " + std::to_string(schema_version) + ")",
             "`" + program_on(path_) + " record` brings it up to date"}};
    }
}

}  // namespace hearsay::store
