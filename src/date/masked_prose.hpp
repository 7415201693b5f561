// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace hearsay::edtf {

/// The date with masked digits that plain words (plain_words.hpp) tell: "some day in march 2018",
/// "some year from 1560 to 1569", "some month of 2024". Empty where they tell none.
std::string masked_in_prose(std::string_view text);

}  // namespace hearsay::edtf
