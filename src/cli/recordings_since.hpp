// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/session.hpp"

#include <string>
#include <vector>

namespace hearsay::cli {

/// The recordings since something, with what they did of one event; both may be empty. Since a day
/// or an instant: from then on. Since a recording, by its number or its head: those after it. Of an
/// event recordings are left that did something of it, and of what they did only that. Prints what
/// is wrong where something is, and returns the status.
Result<std::vector<Recording>, ExitStatus> recordings_since(
    const Session& session, Store& store, const std::string& since, const std::string& event
);

}  // namespace hearsay::cli
