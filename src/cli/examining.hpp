// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/diagnostic.hpp>
#include <hearsay/store.hpp>

#include "cli/session.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace hearsay::cli {

/// What a look at record files came to.
struct Examined {
    std::vector<Diagnostic> diagnostics;  ///< sorted
    std::size_t more_warnings = 0;        ///< of events, behind those that are there
    std::size_t records = 0;
    std::size_t files = 0;
};

/// Reads and checks record files as `record` does; where there is no error, with the warnings of
/// every event that they have a claim on. Of more than `most` of these the first are held and the
/// rest is counted; without a number none are made, which takes less than half of the time. Where
/// there is a database, references may lead to it, and what of it a recording would make wrong is
/// an error.
Stored<Examined> examine(
    const Session& session, const std::vector<std::string>& paths, std::optional<std::size_t> most
);

}  // namespace hearsay::cli
