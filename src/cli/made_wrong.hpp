// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/diagnostic.hpp>
#include <hearsay/recording.hpp>

#include "cli/session.hpp"

#include <vector>

namespace hearsay::cli {

/// What is wrong with claims on record that are not of a recording, now that what they rest on has
/// changed; `around` is what checks need to follow of them, and `places` where they stand. Where
/// the file of one does not hold it any more, the fault tells how to take it out. Paths are those
/// from here.
std::vector<Diagnostic> made_wrong(
    const Session& session,
    const Records& claims,
    const Records& around,
    const std::vector<RecordInFile>& places
);

}  // namespace hearsay::cli
