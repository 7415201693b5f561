// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hearsay::text {

/// What of a word counts where wordings are compared: two words of one key are the same word. Does
/// not tell apart capitals, what is canonically equivalent (UAX #15), and how signs are set:
/// quotation marks of all kinds are one, and so are apostrophes, dashes with hyphens, digits of
/// Arabic and of Persian with others, and the yeh and kaf of their keyboards; a tatweel is nothing.
/// None where the word is its own key.
[[nodiscard]] std::optional<std::string> word_key(std::string_view word);

}  // namespace hearsay::text
