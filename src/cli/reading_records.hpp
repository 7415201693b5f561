// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/reading.hpp>
#include <hearsay/store.hpp>

#include "cli/choosing_files.hpp"
#include "cli/session.hpp"

#include <string>
#include <vector>

namespace hearsay::cli {

/// Record files as read and checked, together with what the store holds.
struct CheckedReading {
    Reading reading;
    Records surroundings;  ///< of the store, not overridden by what was read
    /// What was read too and stays withdrawn, and would be wrong if it did not: what it refers to
    /// may be withdrawn as well. Not in `reading` any more.
    Records left_withdrawn;
    ChosenFiles chosen;
};

/// Reads and checks record files together, and holds them: `reading.diagnostics` holds everything
/// that is wrong, with finding them too. Without a store, references must resolve within the files.
/// What is `withdrawn` is read and stays so, so that nothing may refer to it.
Stored<CheckedReading> read_and_check(
    const Session& session,
    const FoundFiles& found,
    Store* store,
    Skip skip,
    const std::vector<RecordId>& withdrawn = {}
);

/// Those of some records that a record file holds now; none where it cannot be read, or is standard
/// input.
std::vector<RecordId>
held_in(const Session& session, const std::string& path, const std::vector<RecordId>& ids);

/// The ids of records, by kind, in the order of each list.
std::vector<RecordId> ids_in(const Records& records);

}  // namespace hearsay::cli
