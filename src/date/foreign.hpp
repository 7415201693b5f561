// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "date/fault.hpp"

#include <string_view>

/// Dates written otherwise than in EDTF: "3 January 2024", "03.01.2024", "2024/01/03".
namespace hearsay::edtf {

/// For a text that is written in a known other way: what is wrong with that, and how EDTF has it.
Fault foreign_notation(std::string_view text);

}  // namespace hearsay::edtf
