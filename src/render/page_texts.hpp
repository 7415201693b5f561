// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>

/// The style and the script of src/render/assets, embedded by src/text/embed_text.cmake.
namespace hearsay::render {

extern const std::string_view report_style;
extern const std::string_view report_script;
extern const std::string_view live_style_text;
extern const std::string_view live_script_text;

}  // namespace hearsay::render
