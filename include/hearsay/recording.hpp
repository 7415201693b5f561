// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/id_list.hpp>
#include <hearsay/record_id.hpp>
#include <hearsay/records.hpp>
#include <hearsay/withdrawal.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hearsay {

/// A file as it was read for a recording.
struct SourceFile {
    std::string path;  ///< as given
    /// What tells it from other files: its path relative to the database, or "-". No reader fills
    /// it in; where it is empty, the path as given is.
    std::string identity;
    std::uint64_t size = 0;
    std::int64_t modified = 0;  ///< nanoseconds since 1970
    std::uint64_t inode = 0;
    bool is_link = false;  ///< the path itself is a symbolic link
    std::string sha256;    ///< 64 hex digits
    std::string recorder;  ///< who recorded it, as the file says; may be empty
};

/// What a recording says of itself: history keeps it, and the chain of recordings vouches for it.
struct RecordingNote {
    std::int64_t at = 0;      ///< time of the run, microseconds since 1970 UTC
    std::string tool = {};    ///< program and version
    std::string by = {};      ///< who made it, in their own words; may be empty
    std::string reason = {};  ///< why; may be empty, but not of a withdrawal
};

class RecordShelf;

/// A record and a file that holds it, or may.
struct RecordInFile {
    RecordId record;
    std::string file;      ///< its path: absolute, or relative to the database
    std::string identity;  ///< of that file; see `SourceFile`

    friend auto operator<=>(const RecordInFile&, const RecordInFile&) = default;
};

/// What one run of `record` writes: all records of the files that it read, checked as a whole
/// (`check_records`: a store does not check what records say of each other). What could not be read
/// again is refused (`StoreError::Kind::failed`): a record without an id or that is there twice,
/// one that names another without its id or names one that is not recorded, dates that are no EDTF,
/// words and reliabilities that are none, coordinates that are not on earth, roles that are not
/// sorted, each once, and a `value` without a number.
struct Batch {
    std::vector<SourceFile> files;
    Records records;  ///< `recorded_at.file` of each is the path of one of `files`
    /// Instead of these, where they do not stay in memory; see <hearsay/shelf.hpp>.
    std::shared_ptr<const RecordShelf> shelf;
    /// Identities of files that were recorded before and are not there any more.
    std::vector<std::string> missing;
    /// Asked which of some identities are of files that are not there any more: of files that were
    /// not read and from which a record is taken over, and where any of these is gone of all others
    /// that were not read, because a folder may have been renamed. What it tells is `missing` too.
    /// Where none is given, nothing else is.
    std::function<std::vector<std::string>(const std::vector<std::string>& identities)> gone_among =
        {};
    RecordingNote note = {};
    bool dry_run = false;  ///< report, write nothing
    /// Asked before a recording into a database that is there is acknowledged: whether claims on
    /// record that are not of the batch still fit what it changed of the records that they rest on,
    /// with what checks need to follow of them, and the files in which the claims stand, as
    /// `Store::standing_in` tells them. Where not, nothing is recorded, and the error is
    /// `StoreError::Kind::needed`. Where none is given, all is taken to be well.
    std::function<
        bool(const Records& claims, const Records& around, const std::vector<RecordInFile>& places)>
        still_sound = {};
};

/// A record that cannot be withdrawn, because something refers to it.
struct StillNamed {
    RecordId record;
    RecordId by;  ///< one of those that do
    /// Of that: its path, absolute or relative to the database, and its line. No path where it is
    /// gone from its file too, and is still named itself.
    Place place;
};

/// What a recording did.
struct Recorded {
    std::int64_t recording = 0;  ///< number of the recording; 0 when nothing changed (none is made)
    IdList added;
    IdList changed;
    std::size_t unchanged = 0;
    /// Of those of the added that had been withdrawn before: when, and why. Sorted.
    std::vector<Withdrawal> reinstated;
    /// Records that stand in the database as from one of the files read or missing, and are not in
    /// the batch: those of `withdrawals`, and then those that are still named.
    std::vector<RecordId> gone_from_files;
    /// Those that can be withdrawn: one list after the other, each at once. Those that refer to
    /// each other in a circle, which are always of one kind, are one list; others stand alone.
    std::vector<std::vector<RecordId>> withdrawals;
    /// Those that cannot, because records refer to them that their files hold.
    std::vector<StillNamed> still_named;
    /// Those of the changed and unchanged that stood until now in another file, which was not read
    /// and may hold them still.
    std::vector<RecordInFile> taken_over;
    /// Records of the batch that were withdrawn and stay so, because their file is as it was then.
    std::vector<RecordInFile> left_withdrawn;
    /// The time of the recording before, where that is later than this one's: a clock was wrong,
    /// and what was known at a time cannot be told from these.
    std::optional<std::int64_t> clock_behind;
};

}  // namespace hearsay
