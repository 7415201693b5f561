// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/reading.hpp>
#include <hearsay/store.hpp>

#include "cli/session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hearsay::cli {

/// Which files that the store has recorded need not be read again.
enum class Skip {
    none,
    same_look,    ///< those whose size, time of change and inode are as they were
    same_digest,  ///< of these, those whose content is, too
};

/// Record files as read and checked, together with what the store holds.
struct CheckedReading {
    Reading reading;
    Records surroundings;  ///< of the store, not overridden by what was read
    /// Identities of files below the named folders that were recorded before and are gone.
    std::vector<std::string> missing_files;
    std::size_t skipped_files = 0;
    std::size_t skipped_records =
        0;  ///< records in files that are unchanged since they were recorded
};

/// Reads and checks record files; `reading.diagnostics` holds everything that is wrong, with
/// finding them too. Without a store, references must resolve within the files.
Stored<CheckedReading>
read_and_check(const Session& session, FoundFiles found, Store* store, Skip skip);

/// How diagnostics are asked for: "text", "short" or "json".
DiagnosticFormat diagnostic_format(const std::string& format);

/// The status that diagnostics amount to.
ExitStatus status_of(const std::vector<Diagnostic>& diagnostics);

}  // namespace hearsay::cli
