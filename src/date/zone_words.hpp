// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Zones as people write them behind a time of day: "GMT+3", "UTC+3:30", "CEST", "local time".
namespace hearsay::edtf {

struct Zone {
    std::string as_edtf;  ///< "Z", "+03:30", or empty where the time is told as that of the place
    bool is_ambiguous = false;  ///< a name that more than one offset has or had
};

/// What such words mean of a time in that year, in plain words (plain_words.hpp). Nothing where
/// they are not known; an empty text is no zone at all, which is one that is known.
std::optional<Zone> zone_named(std::string_view words, int year);

}  // namespace hearsay::edtf
