// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

/// Languages as people write them who do not know their tags.
namespace hearsay::records {

/// The language that a text which is no tag of BCP 47 was most likely meant for: of its name in
/// English or its own, "`fa` (Persian)"; of the same with hyphens, "`fa-IR`" for `fa_IR`. Empty
/// where none is likely.
std::string language_meant(std::string_view text);

}  // namespace hearsay::records
