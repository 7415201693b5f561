// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>

/// The scripts of src/cli/completion, embedded by src/text/embed_text.cmake.
namespace hearsay::cli {

extern const std::string_view bash_completion;
extern const std::string_view fish_completion;
extern const std::string_view zsh_completion;

}  // namespace hearsay::cli
