// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}  // namespace CLI

namespace hearsay::cli {

/// An argument that reads as an option, and that none has.
struct UnknownOption {
    std::string name;     ///< as it was given, without the value behind `=`
    std::string nearest;  ///< the option that was probably meant; empty where none is near
};

/// The first of them. `command` is none where none was given.
std::optional<UnknownOption> unknown_option(
    const CLI::App& app, const CLI::App* command, const std::vector<std::string>& arguments
);

}  // namespace hearsay::cli
