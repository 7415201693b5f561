// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/exit_status.hpp"
#include "cli/session.hpp"

#include <functional>
#include <string>
#include <vector>

namespace hearsay::cli {

/// Calls `act` once, and again whenever record files below these paths have changed and then been
/// left alone for a moment, so that several saves at once, or an editor that writes another file
/// and renames it, are one change. Files that are no record files (the database itself) do not
/// count. Goes on until a signal ends the process, as it would end any command. `act` tells whether
/// it has to be called again though nothing changes: soon, and until it says otherwise.
/// `is_wanted`, where there is one, is asked now and then whether something else than files makes
/// another call necessary. `complain` is told, in a sentence, why something cannot be watched.
ExitStatus watch(
    const std::vector<std::string>& paths,
    const std::function<bool()>& act,
    const std::function<bool()>& is_wanted,
    const std::function<void(const std::string&)>& complain
);

/// The same, complaining on standard error. There may be no path.
ExitStatus watch_records(
    const Session& session,
    const std::vector<std::string>& paths,
    const std::function<bool()>& round,
    const std::function<bool()>& is_wanted
);

/// The same for `--watch`: refuses what cannot be watched or told of bit by bit (standard input,
/// JSON), and paths of which none is there.
ExitStatus watch_as_asked(
    const Session& session,
    const std::vector<std::string>& paths,
    const std::string& format,
    const std::function<bool()>& round,
    const std::function<bool()>& is_wanted
);

}  // namespace hearsay::cli
