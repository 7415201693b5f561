// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "date/fault.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Dates written otherwise than in EDTF: "3 January 2024", "03.01.2024", "2024/01/03".
namespace hearsay::edtf {

/// A text that is written in a known other way.
struct Foreign {
    DateError error;                    ///< what is wrong with it, and how EDTF has it
    std::vector<std::string> readings;  ///< as EDTF, each one that it can be meant as
};

/// Nothing where the text is written in no way that is known.
std::optional<Foreign> foreign_notation(std::string_view text);

}  // namespace hearsay::edtf
