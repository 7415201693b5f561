// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/tokens.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hearsay::store {

/// A word that is looked for: tokens in a row, as the index has them. Of the last, a beginning may
/// be enough.
struct WantedWord {
    std::vector<std::string> tokens;
    bool is_prefix = false;
    std::size_t first = 0;  ///< the first of those that the user wrote for which it stands
    std::size_t words = 1;  ///< for how many it stands
};

using Wanted = std::vector<WantedWord>;

/// Where wanted words stand in a text.
struct Matches {
    std::vector<Token> tokens;   ///< all words of the text
    std::vector<bool> matching;  ///< which of them are wanted
    std::vector<bool> found;     ///< which of the wanted are there, by position
    std::size_t different = 0;   ///< for how many words the wanted ones that are there stand
};

Matches matches_in(const Tokenizer& tokenizer, std::string_view text, const Wanted& wanted);

/// Some words around the matches, on one line, matching ones between U+E000 and U+E001; "…" where
/// text is left out. These two characters are left out of the text itself.
std::string snippet(std::string_view text, const Matches& matches);

}  // namespace hearsay::store
