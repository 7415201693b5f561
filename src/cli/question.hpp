// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/clocks.hpp>
#include <hearsay/cut.hpp>
#include <hearsay/dossier.hpp>

#include "cli/options.hpp"
#include "cli/session.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace hearsay::cli {

/// The two clocks of a question, as options: `--as-of DATE` (on record by the end of that day) and
/// `--known-at TIME` (recorded in hearsay by then).
struct ClockOptions {
    std::string as_of;
    std::string known_at;

    void declare(Options& options);
    void declare_known_at(Options& options);
};

/// Reads them; prints what is wrong with them where something is.
std::optional<Clocks> read_clocks(const Session& session, const ClockOptions& options);

/// Reads one date option; prints what is wrong with it. `name` is that of the option.
std::optional<Date>
read_date_option(const Session& session, std::string_view name, const std::string& text);

/// Says, unless it is to be quiet, that an event has parts, whose claims are their own, and what
/// `command` would be for each: of "timeline ", `hearsay timeline PART`; and for all `together`,
/// where there is such a command.
void tell_parts(
    const Session& session,
    const std::string& event,
    const std::vector<std::string>& parts,
    const std::string& command,
    const std::string& together = {}
);
/// The ids of the parts of an event.
Stored<std::vector<std::string>>
parts_of(Store& store, const std::string& event, Store::KnownAt known_at);

/// A dossier, or the status of the error that was printed.
using Asked = Result<Dossier, ExitStatus>;
Asked event_dossier(const Session& session, const std::string& event, const Clocks& clocks);
Asked claim_dossier(
    const Session& session, const std::string& claim, bool forward, const Clocks& clocks
);

}  // namespace hearsay::cli
