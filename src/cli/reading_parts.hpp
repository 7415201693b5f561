// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/reading.hpp>
#include <hearsay/shelf.hpp>
#include <hearsay/store.hpp>

#include "cli/choosing_files.hpp"
#include "cli/session.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hearsay::cli {

/// Whether the records of files that are sound are wanted, or only that they are.
enum class PutAway : std::uint8_t { for_dossiers, for_recording, nowhere };

/// Record files that were read, found to be sound, and put away part by part.
struct ReadParts {
    std::vector<SourceFile> some_files;              ///< that were read, where not all were
    std::vector<SourceFile>* found_files = nullptr;  ///< where all that were found were read
    std::shared_ptr<RecordShelf> shelf;  ///< their records; none where they are put away nowhere
    std::size_t records = 0;
    std::optional<IdSelection> held;   ///< their ids
    std::vector<Diagnostic> warnings;  ///< unsorted
    Records surroundings;              ///< of the store, not overridden by what was read
    ChosenFiles chosen;

    /// Those that were read. There is one list where all were, which is large where they are many.
    [[nodiscard]] std::vector<SourceFile>& files() {
        return found_files != nullptr ? *found_files : some_files;
    }
};

/// More warnings of a part.
using LookAt = std::function<std::vector<Diagnostic>(const Reading& part)>;

/// Reads and checks record files without holding them, so that memory does not grow with them. None
/// where anything is wrong: what it is, `read_and_check` tells over the whole. So it is with
/// standard input, which could not be read again. Where all that was found is read, the files found
/// get their digests and recorders; they must outlive what this returns. What is `withdrawn` is
/// read and stays so: it is left out.
Stored<std::optional<ReadParts>> read_in_parts(
    const Session& session,
    FoundFiles& found,
    Store* store,
    Skip skip,
    PutAway put_away,
    const LookAt& look,
    const std::vector<RecordId>& withdrawn = {}
);

}  // namespace hearsay::cli
