// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/diagnostic.hpp>
#include <hearsay/render.hpp>

#include "cli/exit_status.hpp"

#include <string>
#include <vector>

namespace hearsay::cli {

/// Moves diagnostics behind others.
void append(std::vector<Diagnostic>& all, std::vector<Diagnostic> more);

/// Leaves what is wrong, without warnings.
void leave_errors(std::vector<Diagnostic>& diagnostics);

/// How diagnostics are asked for: "text", "short" or "json".
DiagnosticFormat diagnostic_format(const std::string& format);

/// The status that diagnostics amount to.
ExitStatus status_of(const std::vector<Diagnostic>& diagnostics);

}  // namespace hearsay::cli
