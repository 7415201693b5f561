// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/diagnostic.hpp>
#include <hearsay/reading.hpp>
#include <hearsay/store.hpp>

#include "cli/session.hpp"
#include "cli/signing.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hearsay::cli {

/// What a first recording came to.
struct FirstRecorded {
    Recorded recorded;
    std::size_t files = 0;
    std::vector<Diagnostic> warnings;  ///< of the readers
};

/// Records whole files into a database that is not there yet while the files are still being read,
/// and without keeping them. None where that cannot be done or where anything is wrong: then
/// nothing is recorded, and reading everything once more tells what.
Stored<std::optional<FirstRecorded>>
record_first(const Session& session, const FoundFiles& found, Store& store, const Signing& signing);

}  // namespace hearsay::cli
