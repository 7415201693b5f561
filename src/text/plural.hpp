// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace hearsay::text {

/// The number with a comma between every three digits: "1,234,567".
[[nodiscard]] std::string thousands(std::uint64_t number);

/// The number and the English noun in its form for it: "1 claim", "2,000 claims", "0 parties".
/// Regular nouns are formed by rule (-y after a consonant, and -s, -x, -z, -ch, -sh); give the
/// plural of others.
[[nodiscard]] std::string
plural(std::uint64_t number, std::string_view noun, std::string_view irregular_plural = {});

/// What several do, from the English verb for one: "assert" of "asserts", "deny", "are".
[[nodiscard]] std::string plural_verb(std::string_view singular);

/// The word of a vocabulary for people: "note at scene" of "note-at-scene".
[[nodiscard]] std::string spaced(std::string_view word);

/// "both", "all 3", before the plural of a noun; "all 1,200".
[[nodiscard]] std::string all_of(std::uint64_t number);

/// "a", "a and b", "a, b and c"; nothing for no words.
[[nodiscard]] std::string
join_words(std::span<const std::string> words, std::string_view conjunction);

}  // namespace hearsay::text
