// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/records.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::store {

/// A text of a record that is searched, under the key that holds it in the record format.
struct SearchedText {
    std::string_view field;
    std::string_view text;
    std::size_t appearance = 0;  ///< of a claim, in which of its appearances; from 1, 0: its own
};

/// The texts of a record that are searched, the most telling first. What they are decides what the
/// index holds: a change needs a migration that builds the index anew.
std::vector<SearchedText> searched_texts(const Event& event);
std::vector<SearchedText> searched_texts(const Actor& actor);
std::vector<SearchedText> searched_texts(const Outlet& outlet);
std::vector<SearchedText> searched_texts(const Document& document);
std::vector<SearchedText> searched_texts(const Claim& claim);

/// Stand around matching words in snippets, and are no part of any text that is searched.
inline constexpr std::string_view mark_begin = "\uE000";
inline constexpr std::string_view mark_end = "\uE001";

/// What the index holds of a text: its words as folded (text/folding.hpp, which also leaves these
/// marks out), and those within which joiners stand as one word too.
std::string indexed(std::string_view text);

/// What the index holds of a record.
template <typename Record>
std::string indexed_text(const Record& record) {
    std::string all;
    for (const SearchedText& searched : searched_texts(record)) {
        all += searched.text;
        all += '\n';
    }
    return indexed(all);
}

}  // namespace hearsay::store
