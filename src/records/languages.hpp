// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

/// Languages as people write them who do not know their tags.
namespace hearsay::records {

/// The tag of BCP 47 that a text which is none was most likely meant for: that of an English name,
/// `fa` for `Persian`, or the same with hyphens, `fa-IR` for `fa_IR`. Empty where none is likely.
std::string language_meant(std::string_view text);

}  // namespace hearsay::records
