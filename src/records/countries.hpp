// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace hearsay::records {

/// The code of ISO 3166-1 alpha-2 that somebody meant who wrote a code in small letters, one that
/// is in use and no code ("UK"), or a country's English name, perhaps misspelt; nothing where that
/// cannot be told.
std::string country_meant(std::string_view text);

}  // namespace hearsay::records
