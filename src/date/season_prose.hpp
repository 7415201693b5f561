// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "date/point_prose.hpp"

#include <string>
#include <string_view>

/// Seasons, quarters and decades in plain words (plain_words.hpp).
namespace hearsay::edtf {

/// "autumn 2022", "winter 2023-24", "first half of 2001", "q3 2022".
Dates seasons_in_prose(std::string_view text);

/// "1990s", "1990's"; of "1900s" it is not known whether the decade is meant or the century.
Dates decade(std::string_view text);

}  // namespace hearsay::edtf
