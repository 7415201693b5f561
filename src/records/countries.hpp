// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace hearsay::records {

/// The country that somebody meant who wrote a code in small letters or one of three letters, one
/// that is in use and no code ("UK"), or a name of it, perhaps misspelt: "`IQ` (Iraq)", or two of
/// them where a name is of two. Empty where it cannot be told, as where several are as near.
std::string country_meant(std::string_view text);

}  // namespace hearsay::records
