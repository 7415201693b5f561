// SPDX-License-Identifier: Apache-2.0

#include "text/plural.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>

namespace hearsay::text {

namespace {

std::string plural_of(std::string_view noun) {
    constexpr std::array<std::string_view, 5> hissing = {"s", "x", "z", "ch", "sh"};
    if (std::ranges::any_of(hissing, [&](std::string_view end) { return noun.ends_with(end); })) {
        return std::string(noun) + "es";
    }
    const bool consonant_y =
        noun.size() > 1 && noun.ends_with('y') &&
        std::string_view("aeiou").find(noun[noun.size() - 2]) == std::string_view::npos;
    return consonant_y ? std::string(noun.substr(0, noun.size() - 1)) + "ies"
                       : std::string(noun) + "s";
}

}  // namespace

std::string thousands(std::uint64_t number) {
    const std::string digits = std::to_string(number);
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            out += ',';
        }
        out += digits[i];
    }
    return out;
}

std::string plural(std::uint64_t number, std::string_view noun, std::string_view irregular_plural) {
    if (number == 1) {
        return fmt::format("1 {}", noun);
    }
    return fmt::format(
        "{} {}",
        thousands(number),
        irregular_plural.empty() ? plural_of(noun) : std::string(irregular_plural)
    );
}

std::string plural_verb(std::string_view singular) {
    if (singular == "is") {
        return "are";
    }
    if (singular == "has") {
        return "have";
    }
    if (singular.ends_with("ies")) {
        return std::string(singular.substr(0, singular.size() - 3)) + 'y';
    }
    return std::string(
        singular.ends_with('s') ? singular.substr(0, singular.size() - 1) : singular
    );
}

std::string spaced(std::string_view word) {
    std::string words(word);
    std::ranges::replace(words, '-', ' ');
    return words;
}

std::string all_of(std::uint64_t number) {
    return number == 2 ? "both" : "all " + thousands(number);
}

std::string join_words(std::span<const std::string> words, std::string_view conjunction) {
    if (words.empty()) {
        return {};
    }
    if (words.size() == 1) {
        return words.front();
    }
    return fmt::format(
        "{} {} {}", fmt::join(words.first(words.size() - 1), ", "), conjunction, words.back()
    );
}

}  // namespace hearsay::text
