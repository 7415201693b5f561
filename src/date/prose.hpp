// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "date/fault.hpp"

#include <string_view>

/// Dates in the words of prose: "before 3 January 2024", "26-27 Sept 2022", "autumn 2022", "1990s".
namespace hearsay::edtf {

/// For such a text: that EDTF has signs for it, and which. Nothing for any other text.
Fault prose(std::string_view text);

}  // namespace hearsay::edtf
