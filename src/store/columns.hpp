// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/date.hpp>
#include <hearsay/place.hpp>
#include <hearsay/vocabulary.hpp>

#include "store/failure.hpp"
#include "store/sqlite.hpp"
#include "text/digest.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// How values of the domain are told in columns. What does not read back is corrupt, and throws so.
namespace hearsay::store {

inline std::string_view stored(const Date& date) { return date.text; }
inline std::string_view stored(const std::optional<Date>& date) {
    return date ? std::string_view(date->text) : std::string_view();
}
inline std::string_view stored(const std::optional<char>& letter) {
    return letter ? std::string_view(&*letter, 1) : std::string_view();
}

/// Roles as one bit each; NULL for none.
std::int64_t mask_of(const std::vector<Role>& roles);
std::vector<Role> roles_of(std::int64_t mask);

std::optional<Date> maybe_date(const Statement& row, int column);
Date date(const Statement& row, int column);
std::optional<char> maybe_letter(const Statement& row, int column);
/// Whether it is 1 and not 0.
bool flag(const Statement& row, int column);
std::optional<int> maybe_int(const Statement& row, int column);

template <typename Word>
std::optional<Word> maybe_word(const Statement& row, int column) {
    const std::optional<std::int64_t> number = row.maybe_integer(column);
    if (!number) {
        return std::nullopt;
    }
    if (*number < 0 || static_cast<std::size_t>(*number) >= words_of<Word>().size()) {
        fail_corrupt("no word has the number " + std::to_string(*number));
    }
    return static_cast<Word>(*number);
}

template <typename Word>
Word word(const Statement& row, int column) {
    const std::optional<Word> found = maybe_word<Word>(row, column);
    if (!found) {
        fail_corrupt("a word is missing");
    }
    return *found;
}

/// A SHA-256 digest.
text::Sha256Digest digest(const Statement& row, int column);

/// The place from two columns: path of the file, and line.
Place place(const Statement& row, int column);

/// Numbers as a JSON array, texts likewise: how lists are bound, for json_each.
std::string json_of(const std::vector<std::int64_t>& numbers);
std::string json_of(const std::vector<std::string_view>& texts);

}  // namespace hearsay::store
