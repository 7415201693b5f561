// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/store.hpp>

#include "store/plan.hpp"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::store {

/// What tells a file from others: its identity, or its path where it has none.
std::string_view identity_of(const SourceFile& file);

/// Where a file is told to be: its path where that is absolute; else its identity, which is right
/// wherever hearsay was called from.
std::string_view told_path_of(const SourceFile& file);

/// Compares the files of a batch with how they were last read.
std::vector<PlannedFile> plan_files(Database* database, const Batch& batch);

/// Writes the rows of files that are new or not as they were, and gives new ones their keys.
void write_files(Database& database, const Batch& batch, std::vector<PlannedFile>& files);

/// Keys of those of some files that are gone that no recording has seen to be gone yet.
std::vector<std::int64_t>
not_seen_gone(Database& database, const std::vector<std::string_view>& identities);

/// Keeps that these files were seen to be gone: one that is back then has changed, whatever it
/// holds.
void mark_as_gone(Database& database, const std::vector<std::int64_t>& files);

/// Counts anew how many records stand in these files.
void recount_files(Database& database, const std::set<std::int64_t>& files);

/// Makes that none of these files counts as unchanged: each is read again when it is next named.
void forget_looks(Database& database, const std::set<std::int64_t>& files);

/// See `Store::known_files`.
KnownFiles known_files(Database& database, const std::vector<SourceFile>& files, Others others);

/// See `Store::recorded_digests`.
std::vector<std::string> recorded_digests(Database& database, const std::vector<SourceFile>& files);

}  // namespace hearsay::store
