// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/recording.hpp>
#include <hearsay/store.hpp>

#include "cli/session.hpp"

#include <functional>
#include <vector>

namespace hearsay::cli {

/// Shows records that were read, a part at a time, for as long as it is told to go on.
using EachPart = std::function<void(const std::function<bool(const Records&)>&)>;

/// Records that are only on record any more, and that the files which were read name all the same:
/// where there is no database, as in a fresh clone, nothing is there. `around` are the records of
/// the store that belong to the files. Of those whose file was changed since it was recorded, that
/// is read; what came from standard input may be anywhere, and is not told.
Stored<std::vector<StillNamed>> only_on_record(
    const Session& session,
    Store& store,
    const std::vector<SourceFile>& read,
    const Records& around,
    const EachPart& each_part
);

}  // namespace hearsay::cli
