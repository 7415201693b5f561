// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>

/// The prose of src/cli/manual, embedded by src/text/embed_text.cmake: one text after the other,
/// each after a line "=== NAME".
namespace hearsay::cli {

extern const std::string_view manual_texts;

}  // namespace hearsay::cli
