// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/recording.hpp>

#include "store/batch.hpp"
#include "store/dictionary.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace hearsay::store {

enum class Change : std::uint8_t {
    none,
    moved,  ///< the same content in another file or line
    changed,
    added
};

/// What becomes of one record of the batch.
struct PlannedRecord {
    static constexpr SmallKey all_of_file = (SmallKey{1} << bits_of_file) - 1;

    SmallKey key = 0;
    SmallKey file_before : bits_of_file = 0;  ///< key of its file until now; 0: none
    Change change : 2 = Change::none;
};
static_assert(sizeof(PlannedRecord) == 8);

/// What becomes of one file of the batch. One that is there twice is planned once: `same_as` is the
/// position of the first.
struct PlannedFile {
    std::uint32_t same_as = 0;
    std::int64_t file = 0;         ///< its key; 0: it has none yet
    bool new_content = false;      ///< by its digest
    bool was_gone = false;         ///< when it was last looked for
    bool refresh = false;          ///< its row is not as it was read now
    bool lost_some = false;        ///< of the records that stood in it and are in force
    bool holds_withdrawn = false;  ///< what was withdrawn stands in it still
    bool is_source = false;        ///< of a version that begins; told once it is written
    bool is_touched = false;       ///< some record came to it or changed; likewise
};

/// The difference between a batch and the database.
struct Plan {
    Dictionary dictionary;
    std::array<std::vector<PlannedRecord>, 5> records;  ///< by kind, in the order of the batch
    std::vector<PlannedFile> files;                     ///< in the order of the batch
    std::vector<std::int64_t> gone_files;  ///< keys of files that are gone, and were not before
    Recorded report;                       ///< but for what is added and changed; see `reported`
    bool adds = false;                     ///< some record
    bool changes = false;                  ///< likewise
    bool moves = false;                    ///< likewise

    [[nodiscard]] bool makes_recording() const { return adds || changes; }
    /// Whether there is anything at all to write.
    [[nodiscard]] bool writes() const;

    [[nodiscard]] std::vector<PlannedRecord>& of(Kind kind) {
        return records[static_cast<std::size_t>(kind)];
    }
    /// The file of a record of the batch; null where it is from none. Of files that are one it is
    /// the first.
    [[nodiscard]] const PlannedFile* file_of(const Stub& stub) const {
        return stub.file == Stub::no_file ? nullptr : &files[files[stub.file].same_as];
    }
    [[nodiscard]] PlannedFile* file_of(const Stub& stub) {
        return stub.file == Stub::no_file ? nullptr : &files[files[stub.file].same_as];
    }
};

/// Compares; only reads. Without a database everything is added. Fails on a batch that contradicts
/// itself or refers to what is not there.
Plan make_plan(Database* database, const StubbedBatch& batch);

/// The same of a batch that adds and changes no record; none of any other, as soon as that shows.
std::optional<Plan> plan_without_changes(Database& database, const StubbedBatch& batch);

/// Of the records of a batch, which may refer to what is not there, those that were withdrawn and
/// stay so.
std::vector<RecordId> staying_withdrawn(Database& database, const StubbedBatch& batch);

/// The whole report of a plan, which is taken apart for it: it names each record of a large batch.
Recorded reported(Plan plan, const StubbedBatch& batch);

}  // namespace hearsay::store
