// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}  // namespace CLI

/// The manual: prose and examples from src/cli/manual, options and keys from where they are
/// declared, put together as sources for scdoc(5), which makes man pages of them.
namespace hearsay::cli {

/// Names of all pages, as in "hearsay-compare.1".
std::vector<std::string> manual_pages();

/// The source of a page; none where there is no such page.
std::optional<std::string> manual_page(const CLI::App& app, std::string_view page);

}  // namespace hearsay::cli
