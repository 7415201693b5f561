// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/date.hpp>
#include <hearsay/diagnostic.hpp>
#include <hearsay/dossier.hpp>
#include <hearsay/record_id.hpp>

#include <cstddef>
#include <vector>

namespace hearsay::serve {

/// The records that the first so many diagnostics are about, sorted, each once.
std::vector<RecordId>
records_of_problems(const std::vector<Diagnostic>& diagnostics, std::size_t most);

/// Of these records those that are on record by the day, and all that have no dates. `listed`: the
/// claims and documents among them; `around`: the dossier of the claims' events.
std::vector<RecordId> on_record_among(
    std::vector<RecordId> records, Records listed, const Dossier& around, const Date& as_of
);

}  // namespace hearsay::serve
