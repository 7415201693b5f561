// SPDX-License-Identifier: Apache-2.0

#include "records/plain_names.hpp"

#include "text/ascii.hpp"
#include "text/folding.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace hearsay::records {
namespace {

/// A capital of Greek, Cyrillic or Armenian as a small letter.
char32_t small_letter(char32_t point) {
    if (point >= 0x400 && point <= 0x40F) {
        return point + 0x50;
    }
    const bool is_greek = point >= 0x391 && point <= 0x3A9;
    if (is_greek || (point >= 0x410 && point <= 0x42F)) {
        return point + 0x20;
    }
    return point >= 0x531 && point <= 0x556 ? point + 0x30 : point;
}

/// Appends a point of two bytes, as those are that `small_letter` makes.
void append_small(std::string& out, char32_t point) {
    out += static_cast<char>(0xC0U | (point >> 6U));
    out += static_cast<char>(0x80U | (point & 0x3FU));
}

/// How many letters a text has; nothing where some are of another script than Latin.
std::optional<std::size_t> latin_letters(std::string_view text) {
    constexpr char32_t behind_latin = 0x250;  // where its extended letters end
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size(); ++letters) {
        if (text::decode(text, at) >= behind_latin) {
            return std::nullopt;
        }
    }
    return letters;
}

/// The only code among names that `is_one` accepts.
template <typename IsOne>
std::optional<std::string_view> only_code(const std::vector<NamedCode>& all, IsOne is_one) {
    std::optional<std::string_view> found;
    for (const NamedCode& each : all) {
        if (is_one(each.name)) {
            if (found && *found != each.code) {
                return std::nullopt;
            }
            found = each.code;
        }
    }
    return found;
}

}  // namespace

std::string plain_name(std::string_view name) {
    const bool is_ascii = std::ranges::all_of(name, [](char c) { return c >= 0; });
    const std::string folded = is_ascii ? std::string(name) : text::folded(name);
    std::string plain;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t begin = at;
        const char32_t point = text::decode(folded, at);
        const char c = text::ascii_lower(folded[begin]);
        if (point >= 0x80) {
            if (small_letter(point) != point) {
                append_small(plain, small_letter(point));
            } else {
                plain.append(folded, begin, at - begin);
            }
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            plain += c;
        } else if (c == '&') {
            plain += "and";
        } else if (c != '\'' && c != '.' && !plain.empty() && plain.back() != ' ') {
            plain += ' ';
        }
    }
    if (plain.ends_with(' ')) {
        plain.pop_back();
    }
    if (plain.starts_with("the ")) {
        plain.erase(0, 4);
    }
    if (plain.starts_with("st ")) {
        plain.replace(0, 2, "saint");
    }
    return plain;
}

std::string_view code_nearest(const std::string& plain, const std::vector<NamedCode>& all) {
    constexpr std::size_t shortest = 4;  // of fewer letters any name would be near
    constexpr std::size_t long_name = 8;
    // One sign of a name in another script may be a syllable or a word, and another another place.
    const auto letters = latin_letters(plain);
    if (!letters) {
        return only_code(
                   all, [&](const std::string& name) { return name == plain; }
        ).value_or(std::string_view());
    }
    if (*letters < shortest) {
        return {};
    }
    const auto is_most_of = [&](const std::string& name) {
        return name.starts_with(plain) && plain.size() * 3 >= name.size() * 2;
    };
    if (const auto begun = only_code(all, is_most_of)) {
        return *begun;
    }
    text::NearestSearch search(plain);
    for (const NamedCode& each : all) {
        search.offer(each.name);
    }
    const auto edits = search.edits();
    if (!edits || *edits > (*letters < long_name ? 1U : 2U)) {
        return {};
    }
    const auto is_as_near = [&](const std::string& name) {
        text::NearestSearch one(plain);
        one.offer(name);
        return one.edits() == edits;
    };
    return only_code(all, is_as_near).value_or(std::string_view());
}

}  // namespace hearsay::records
