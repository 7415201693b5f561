// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/reading.hpp>

#include "records/faults.hpp"
#include "records/lost.hpp"
#include "records/node.hpp"
#include "records/spots.hpp"

#include <string>
#include <vector>

namespace hearsay::records {

/// Where the records of a file go.
struct Sink {
    Placed* good = nullptr;
    Placed* faulty = nullptr;  ///< only of those whose id could be read
    /// Records that were not read at all, such as those in a table whose name is mistyped, or
    /// whose id could not be.
    Lost* lost = nullptr;
    std::vector<DefaultAt>* defaults = nullptr;
};

/// Reads the tables of a parsed file. Returns its recorder. `schema_lost` spares a missing `schema`
/// a diagnostic, because a syntax error swallowed it.
std::string read_tables(Node root, bool schema_lost, Faults& faults, const Sink& sink);

}  // namespace hearsay::records
