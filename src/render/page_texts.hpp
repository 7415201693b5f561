// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>

/// The style and the script of src/render/assets, embedded by src/text/embed_text.cmake.
namespace hearsay::render {

extern const std::string_view report_style;
extern const std::string_view report_script;

}  // namespace hearsay::render
