// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/diagnostic.hpp>
#include <hearsay/reading.hpp>
#include <hearsay/store.hpp>

#include "cli/choosing_files.hpp"
#include "cli/session.hpp"
#include "cli/signing.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hearsay::cli {

/// How far a recording goes: to what it would be refused for, to what it would report, or all the
/// way.
enum class RecordingDepth : std::uint8_t { faults, dry_run, written };

struct HowToRecord {
    RecordingDepth depth = RecordingDepth::written;
    Skip skip = Skip::same_look;
    Signing signing = {};
};

/// What a recording came to.
struct RecordingOutcome {
    std::vector<Diagnostic> diagnostics;
    std::optional<Recorded> recorded;  ///< none: something was wrong
    std::size_t files = 0;
};

/// Reads and checks everything that changed, and then records it. It is held in memory only where
/// it cannot be read again, or anything is wrong. The store is one that was opened for writing.
Stored<RecordingOutcome>
record_changes(const Session& session, FoundFiles& found, Store& store, const HowToRecord& how);

/// What a recording of sound files would say against the database.
struct AgainstStore {
    /// What it would be refused for: claims on record that are not among the records of the files,
    /// and that what changed in these makes wrong; and warnings of what it would bring back into
    /// force.
    std::vector<Diagnostic> diagnostics;
    /// Records of the files that were withdrawn, and would stay so.
    std::vector<RecordInFile> left_withdrawn;
};

/// What a recording of files that are sound, and were `read`, would say. Reads files whose content
/// is not that of the last recording once more, and writes nothing. Nothing where the database
/// cannot be opened.
Stored<AgainstStore>
faults_of_recording(const Session& session, FoundFiles& found, const std::vector<SourceFile>& read);
/// The same of what was read already, as from standard input. It is there again afterwards.
Stored<AgainstStore> faults_of_recording(const Session& session, Reading& reading);

}  // namespace hearsay::cli
