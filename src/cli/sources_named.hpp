// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/set_aside.hpp>

#include "cli/session.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace hearsay::cli {

/// The sources of the whole dossier of which another is a cut; empty where that is the whole.
using SourcesAtAnyTime = std::function<std::vector<Source>()>;

/// The sources of a dossier by the end of a day that a person named, each by its id or, where that
/// is the id of several kinds, as `document:ID`, `outlet:ID` or `speaker:ID`; or as `body:ID`, an
/// actor and all that belongs to it. Prints what is wrong where something is, and returns the
/// status of that.
Result<std::vector<Source>, ExitStatus> sources_named(
    const Session& session,
    const Dossier& dossier,
    const std::optional<Date>& as_of,
    const std::vector<std::string>& names,
    const SourcesAtAnyTime& at_any_time
);

}  // namespace hearsay::cli
