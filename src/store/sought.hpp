// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hearsay::store {

/// What is looked for: a word, or words in a row.
struct Sought {
    std::string_view text;
    bool is_phrase = false;  ///< it stood between quotation marks
};

/// The words of a text, and phrases between quotation marks: "…", “…”, „…“, ”…”, «…», »…«. A mark
/// begins a phrase only before a word and ends it only behind one (צה"ל is a word), and one without
/// the other is part of a word.
std::vector<Sought> sought_in(std::string_view text);

/// The signs of the text (text/folding.hpp) that no index holds, so that a search for "C++" is one
/// for "C": each once, in the order in which they stand.
std::vector<std::string> signs_not_sought(std::string_view text);

}  // namespace hearsay::store
