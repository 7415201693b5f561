// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/diagnostic.hpp>
#include <hearsay/recording.hpp>
#include <hearsay/store.hpp>

#include "cli/session.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hearsay::cli {

/// What a look at record files came to.
struct Examined {
    std::vector<Diagnostic> diagnostics;  ///< sorted
    /// Of events, behind those that are there, by their code.
    std::map<std::string, std::size_t> more_warnings;
    std::size_t records = 0;
    std::size_t files = 0;
    /// What would not be there without the database; not looked for where no warnings are made.
    std::vector<StillNamed> only_on_record;
    bool beside_database = false;  ///< not where there is none, or where it cannot be opened
    /// What the files hold, and is withdrawn and stays so; likewise. Nothing else tells of it.
    std::vector<RecordInFile> left_withdrawn;
};

/// Which warnings are wanted.
struct WantedWarnings {
    /// Of more than so many of events the first are held and the rest is counted; without a number
    /// none are made, which takes less than half of the time.
    std::optional<std::size_t> most;
    std::vector<std::string> only;  ///< their codes; none: all
};

/// What files are checked beside: the database, where there is one, or nothing.
enum class Beside : std::uint8_t { database, nothing };

/// Reads and checks record files as `record` does; where there is no error, with the warnings of
/// every event that they have a claim on. Where there is a database, references may lead to it, and
/// what of it a recording would make wrong is an error.
Stored<Examined> examine(
    const Session& session,
    const std::vector<std::string>& paths,
    const WantedWarnings& wanted,
    Beside beside = Beside::database
);

}  // namespace hearsay::cli
