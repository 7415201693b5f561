// SPDX-License-Identifier: Apache-2.0

#include "records/words_meant.hpp"

#include "text/ascii.hpp"
#include "text/nearest.hpp"
#include "text/trim.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace hearsay::records {
namespace {

/// How a word begins that means another thing than the rest of it does.
struct Beginning {
    std::string_view letters;
    std::string_view sense;  ///< of those that mean the same
};

constexpr std::array<Beginning, 25> beginnings{
    {{"un", "un"},     {"in", "un"},           {"im", "un"},         {"il", "un"},
     {"ir", "un"},     {"dis", "un"},          {"de", "un"},         {"mis", "mis"},
     {"non", "not"},   {"not", "not"},         {"no", "not"},        {"never", "not"},
     {"ex", "ex"},     {"former", "ex"},       {"was", "ex"},        {"co", "co"},
     {"anti", "anti"}, {"counter", "counter"}, {"for", "for"},       {"pro", "for"},
     {"pre", "pre"},   {"self", "self"},       {"pseudo", "pseudo"}, {"quasi", "quasi"},
     {"semi", "semi"}}};

struct Parts {
    std::string_view sense;
    std::string_view rest;
};

/// The word as a whole, and what is left of it behind each beginning that it has.
std::vector<Parts> parts_of(std::string_view word) {
    std::vector<Parts> all{{{}, word}};
    for (const auto& [letters, sense] : beginnings) {
        if (word.starts_with(letters)) {
            all.push_back({sense, text::trimmed(word.substr(letters.size()), "-_ ")});
        }
    }
    return all;
}

std::optional<std::size_t> edits_between(std::string_view word, std::string_view other) {
    text::NearestSearch search(word);
    search.offer(other);
    return search.edits();
}

/// Whether two words are nearer without what they begin with, which is not the same.
bool differ_by_beginning(std::string_view word, std::string_view other) {
    const auto whole = edits_between(word, other);
    for (const auto& [sense, rest] : parts_of(word)) {
        for (const auto& [other_sense, other_rest] : parts_of(other)) {
            const auto edits =
                sense == other_sense ? std::nullopt : edits_between(rest, other_rest);
            if (edits && (!whole || *edits < *whole)) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace

std::optional<std::string_view>
word_meant(std::string_view word, std::span<const std::string_view> words) {
    constexpr std::size_t most_edits = 2;
    if (word.size() > text::NearestSearch::longest_word) {
        return std::nullopt;
    }
    const std::string small = text::ascii_lower(word);
    text::NearestSearch search(small);
    for (const std::string_view each : words) {
        if (!differ_by_beginning(small, each)) {
            search.offer(each);
        }
    }
    const auto best = search.best();
    const auto edits = search.edits();
    if (!best || !edits) {
        return best;
    }
    const bool is_between = std::ranges::any_of(words, [&](std::string_view each) {
        return each != *best && edits_between(small, each) == edits &&
               differ_by_beginning(each, *best);
    });
    return *edits > most_edits || is_between ? std::nullopt : best;
}

}  // namespace hearsay::records
