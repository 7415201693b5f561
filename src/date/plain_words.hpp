// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

/// Texts in words, made alike and taken apart from their front.
namespace hearsay::edtf {

/// With single blanks, hyphens for the dashes of print, and small letters of ASCII; no blanks
/// around it.
std::string plainly(std::string_view text);

/// Takes the word from the front of the text, where it stands there.
constexpr bool take(std::string_view& text, std::string_view word) {
    if (!text.starts_with(word))
        return false;
    text.remove_prefix(word.size());
    return true;
}

/// Takes the first of these words that stands there.
template <std::size_t n>
constexpr bool take_any(std::string_view& text, const std::array<std::string_view, n>& words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return take(text, word); });
}

/// Takes the word from the end of the text, where it stands there.
constexpr bool take_end(std::string_view& text, std::string_view word) {
    if (!text.ends_with(word))
        return false;
    text.remove_suffix(word.size());
    return true;
}

/// Takes the first of these words that ends it.
template <std::size_t n>
constexpr bool take_any_end(std::string_view& text, const std::array<std::string_view, n>& words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return take_end(text, word); });
}

}  // namespace hearsay::edtf
