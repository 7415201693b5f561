// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>

namespace hearsay::cli {

/// Everything that a command takes from the world outside, as one small value from main.
struct Environment {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    std::function<std::int64_t()> now;  ///< microseconds since 1970 UTC
    std::function<std::optional<std::string>(const std::string&)> variable;
    bool out_is_terminal = false;
    std::size_t columns = 100;  ///< width of the terminal, 100 where there is none
};

/// The process's own streams, clock, variables and terminal. `SOURCE_DATE_EPOCH`
/// (reproducible-builds.org) stands in for the clock where it is set; `COLUMNS` for the terminal's
/// width.
Environment environment_of_process();

}  // namespace hearsay::cli
