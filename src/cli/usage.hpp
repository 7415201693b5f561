// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace hearsay::cli {

/// Arguments with `--name=` of an option that takes a value as two of them, of which the second is
/// empty: CLI11 takes what stands behind for the value.
std::vector<std::string>
with_empty_values(const CLI::App& app, const std::vector<std::string>& arguments);

/// What is wrong with arguments, in plain words also where CLI11 has others.
std::string told_plainly(
    const CLI::ParseError& error, const CLI::App& app, const std::vector<std::string>& arguments
);

}  // namespace hearsay::cli
