// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>

namespace hearsay::text {

/// Whether nothing of a text can be seen: it is empty, or of blanks, control and format characters
/// alone (general categories Zs, Zl, Zp, Cc and Cf of Unicode), and of the letters that are blank
/// (the fillers of Hangul, and the empty pattern of Braille). Bytes that are no UTF-8 can be seen.
[[nodiscard]] bool is_blank(std::string_view text);

}  // namespace hearsay::text
