// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "date/fault.hpp"

#include <string_view>

/// Days with a time of day as people write them: "3 January 2024, 6:59 pm", "2024-01-03 18:59
/// GMT+3", "18:59 CEST on 3 July 2024".
namespace hearsay::edtf {

/// For such a text: how EDTF has it, or what has to be told first. Nothing for any other text.
Fault day_with_time(std::string_view text);

}  // namespace hearsay::edtf
