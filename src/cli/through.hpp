// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/clocks.hpp>
#include <hearsay/dossier.hpp>
#include <hearsay/known_through.hpp>

#include "cli/session.hpp"

#include <string>
#include <vector>

namespace hearsay::cli {

/// What is known through a source that a person named, over all events.
struct Through {
    Source source;
    std::vector<KnownThrough>
        ways;  ///< of the records of the kind, as of the day that was asked of
    /// Of the records that are not among these, those that are by texts of which dates cannot tell
    /// whether they were there by that day; ids, in order.
    std::vector<std::string> undecided;
    Dossier around;  ///< the claims and all that they need, whenever they were on record

    /// The ids of `ways` and of `undecided`.
    [[nodiscard]] std::vector<std::string> ids() const;
};

/// What claims or documents (`kind`) are known through a source: a document, outlet or actor by its
/// id, or, where that is the id of several, as `document:ID`, `outlet:ID` or `speaker:ID`. Prints
/// what is wrong where something is, or nothing is known through it, and returns the status.
Result<Through, ExitStatus> known_through_named(
    const Session& session, Store& store, Kind kind, const std::string& name, const Clocks& clocks
);

}  // namespace hearsay::cli
