// SPDX-License-Identifier: Apache-2.0

#include "store/sought.hpp"

#include "text/folding.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace hearsay::store {

namespace {

constexpr std::string_view blank = " \t\n\r\f\v";
constexpr std::array<std::string_view, 6> marks{"\"", "“", "”", "„", "«", "»"};

std::optional<std::string_view> mark_at_start(std::string_view text) {
    for (const auto mark : marks) {
        if (text.starts_with(mark)) {
            return mark;
        }
    }
    return std::nullopt;
}

/// The word up to the next blank.
std::string_view word_at_start(std::string_view text) {
    return text.substr(0, std::min(text.find_first_of(blank), text.size()));
}

bool ends_with_mark(std::string_view word) {
    return std::ranges::any_of(marks, [&](std::string_view mark) { return word.ends_with(mark); });
}

/// The bytes of the phrase that begins here, with its marks; none where none does.
std::size_t phrase_at_start(std::string_view text) {
    const auto opening = mark_at_start(text);
    if (!opening) {
        return 0;
    }
    auto end = opening->size();
    while (end < text.size()) {
        const auto word = word_at_start(text.substr(end));
        end += word.size();
        if (!word.empty() && ends_with_mark(word)) {
            return end;
        }
        end = std::min(text.find_first_not_of(blank, end), text.size());
    }
    return 0;
}

}  // namespace

std::vector<Sought> sought_in(std::string_view text) {
    std::vector<Sought> sought;
    // Where nothing closed a phrase, nothing closes one that begins behind it.
    bool may_close = true;
    while (true) {
        const auto begin = text.find_first_not_of(blank);
        if (begin == std::string_view::npos) {
            return sought;
        }
        text.remove_prefix(begin);
        const auto phrase = may_close ? phrase_at_start(text) : 0;
        may_close = may_close && (phrase > 0 || !mark_at_start(text));
        const auto taken = phrase > 0 ? text.substr(0, phrase) : word_at_start(text);
        sought.push_back({.text = taken, .is_phrase = phrase > 0});
        text.remove_prefix(taken.size());
    }
}

std::vector<std::string> signs_not_sought(std::string_view text) {
    constexpr std::size_t most = 5;  // as many as one reads
    std::vector<std::string> signs;
    for (std::size_t at = 0; at < text.size() && signs.size() < most;) {
        const std::size_t begin = at;
        if (text::is_sign(text::decode(text, at))) {
            std::string sign(text.substr(begin, at - begin));
            if (std::ranges::find(signs, sign) == signs.end()) {
                signs.push_back(std::move(sign));
            }
        }
    }
    return signs;
}

}  // namespace hearsay::store
