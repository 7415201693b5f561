// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace hearsay::text {

/// A name as who compares it without a look at capitals: letters folded by case and composed
/// (Unicode Standard Annex #15, form C, of the full case folding of section 3.13), words with one
/// blank between them. Expects valid UTF-8; where it is none, only capitals of ASCII are folded.
/// Nothing here is for display.
[[nodiscard]] std::string caseless(std::string_view text);

}  // namespace hearsay::text
