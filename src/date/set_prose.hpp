// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace hearsay::edtf {

/// The set of dates that plain words (plain_words.hpp) tell: "one of 1667, 1668 or 1670 to 1672",
/// "all of 1960 and december 1961". Empty where they tell none.
std::string set_in_prose(std::string_view text);

}  // namespace hearsay::edtf
