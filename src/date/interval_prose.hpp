// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// Two dates in the words of prose (plain_words.hpp): "26-27 sept 2022", "3 january or may 2024".
namespace hearsay::edtf {

/// The dates of two texts, where each can be only one and the first is not the later. The first may
/// leave out the year.
std::optional<std::pair<std::string, std::string>>
both_dates(std::string_view a, std::string_view b);

/// From one date to another, or one of two. Empty where the text is neither.
std::string between_dates(std::string_view text);

}  // namespace hearsay::edtf
