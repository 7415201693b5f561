// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/store.hpp>

#include <string>
#include <string_view>

struct sqlite3;

namespace hearsay::store {

/// Carries a StoreError up to the public functions, which catch it: no exception leaves the room.
struct Failure {
    StoreError error;
    /// What another program left half done can only be taken back by who may write.
    bool is_to_be_rolled_back = false;
};

/// The same for an SQLite result code: see `explain`.
Failure failure_of(int code, const std::string& where, const std::string& detail);

/// What is added to the help where a disk failed after all was written: it can be complete by
/// chance.
constexpr std::string_view in_doubt =
    "; whether the change is there is not known: it is whole or not at all, and the same command "
    "again is safe";

/// The error behind an SQLite result code, told for people. `where` is the path of the database,
/// `detail` what SQLite says.
StoreError explain(int code, const std::string& where, const std::string& detail);

/// Stored content that contradicts itself.
[[noreturn]] void fail_corrupt(const std::string& what);

/// Anything else that makes an answer or a recording impossible.
[[noreturn]] void fail(
    const std::string& message,
    const std::string& help = {},
    StoreError::Kind kind = StoreError::Kind::failed
);

}  // namespace hearsay::store
