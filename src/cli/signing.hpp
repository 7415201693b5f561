// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/recording.hpp>
#include <hearsay/result.hpp>

#include "cli/exit_status.hpp"
#include "cli/options.hpp"
#include "cli/session.hpp"

#include <string>

namespace hearsay::cli {

/// What whoever records or withdraws says of that. Nobody checks the name: the chain of recordings
/// vouches that it was not changed since.
struct Signing {
    std::string by;
    std::string reason;
};

/// Declares `--by` and `--reason`, with this help for the second.
void ask_for_signing(Options& options, Signing& asked, const std::string& why);

/// What was asked for, with `$HEARSAY_BY` where no name was; or the status of an error, which is
/// printed then.
Result<Signing, ExitStatus> signing_of(const Session& session, const Signing& asked);

/// A note of a recording that is made now.
[[nodiscard]] RecordingNote noted_now(const Session& session, const Signing& signing);

}  // namespace hearsay::cli
