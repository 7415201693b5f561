// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hearsay::text {

/// The Latin letters and digits of a text, small and without marks, words joined by "-": "Élan
/// vital!" becomes "elan-vital". Whole words up to so many bytes, but one word at least, cut if
/// need be. Empty where it has none (other scripts are left out). Expects valid UTF-8.
std::string slug(std::string_view text, std::size_t longest);

}  // namespace hearsay::text
