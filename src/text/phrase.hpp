// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>

namespace hearsay::text {

/// Whether the words of a phrase stand in a text one after the other, whatever their case, accents
/// (see `folded`) and the punctuation around them. Where the phrase leaves something out ("…",
/// "..."), its parts have to stand there in their order. A phrase without words stands everywhere.
/// Costs the product of both lengths at the worst, so a phrase is to be short.
[[nodiscard]] bool has_phrase(std::string_view text, std::string_view phrase);

}  // namespace hearsay::text
