// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/environment.hpp"
#include "cli/exit_status.hpp"

#include <string>
#include <vector>

namespace hearsay::cli {

/// Parses the arguments (without the program's name) and runs the command. A malformed command line
/// runs nothing.
ExitStatus run(const std::vector<std::string>& arguments, Environment& environment);

}  // namespace hearsay::cli
