// SPDX-License-Identifier: Apache-2.0

#include "records/syntax.hpp"

#include "records/country_names.hpp"
#include "text/ascii.hpp"

#include <algorithm>

namespace hearsay::records {
namespace {

using text::is_digit;
using text::is_letter;
using text::is_lower;

bool is_letter_or_digit(char c) { return is_letter(c) || is_digit(c); }

/// Takes the next part of a text off its front.
std::string_view next_part(std::string_view& rest, char separator) {
    const std::size_t end = std::min(rest.find(separator), rest.size());
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return part;
}

bool all(std::string_view text, bool (*accepts)(char)) {
    return std::ranges::all_of(text, accepts);
}

/// The subtags after the language: their order, each kind as often as it may be.
class LanguageTail {
public:
    bool take(std::string_view part) {
        if (part.empty() || part.size() > 8 || !all(part, is_letter_or_digit)) {
            return false;
        }
        if (in_private_) {
            wants_more_ = false;
            return true;
        }
        if (part.size() == 1) {
            const bool follows = !wants_more_;
            wants_more_ = true;
            in_private_ = text::ascii_lower(part[0]) == 'x';
            stage_ = extension;
            return follows;
        }
        if (stage_ == extension) {
            wants_more_ = false;
            return true;
        }
        return take_in_order(part);
    }

    [[nodiscard]] bool complete() const { return !wants_more_; }

private:
    enum Stage { language, script, region, variant, extension };

    bool take_in_order(std::string_view part) {
        const bool letters = all(part, is_letter);
        if (part.size() == 3 && letters) {
            return stage_ == language && ++extlangs_ <= 3;
        }
        if (part.size() == 4 && letters) {
            return enter(script);
        }
        if ((part.size() == 2 && letters) || (part.size() == 3 && all(part, is_digit))) {
            return enter(region);
        }
        const bool is_variant = part.size() >= 5 || (part.size() == 4 && is_digit(part[0]));
        stage_ = is_variant ? variant : stage_;
        return is_variant;
    }

    bool enter(Stage stage) {
        const bool in_order = stage_ < stage;
        stage_ = stage;
        return in_order;
    }

    Stage stage_ = language;
    int extlangs_ = 0;
    bool in_private_ = false;
    bool wants_more_ = false;
};

}  // namespace

bool is_id(std::string_view text) {
    const auto starts = [](char c) { return is_lower(c) || is_digit(c); };
    const auto goes_on = [](char c) {
        return is_lower(c) || is_digit(c) || c == '.' || c == '_' || c == '-';
    };
    return !text.empty() && text.size() <= most_letters_of_id && starts(text[0]) &&
           std::ranges::all_of(text, goes_on);
}

bool is_web_address(std::string_view text) {
    const std::string scheme = text::ascii_lower(text.substr(0, 8));
    const std::size_t start = scheme.starts_with("https://") ? 8 : 7;
    if (start == 7 && !scheme.starts_with("http://")) {
        return false;
    }
    const auto is_bad = [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; };
    if (text.size() <= start || std::ranges::any_of(text, is_bad)) {
        return false;
    }
    return std::string_view("/?#:@").find(text[start]) == std::string_view::npos;
}

bool is_language_tag(std::string_view text) {
    if (text.empty() || text.back() == '-') {
        return false;
    }
    const std::string_view first = next_part(text, '-');
    if (first.size() == 1 &&
        (text::ascii_lower(first[0]) == 'x' || text::ascii_lower(first[0]) == 'i')) {
        if (text.empty()) {
            return false;
        }
        while (!text.empty()) {
            const std::string_view part = next_part(text, '-');
            if (part.empty() || part.size() > 8 || !all(part, is_letter_or_digit)) {
                return false;
            }
        }
        return true;
    }
    // Four letters are reserved, and of five to eight none is registered (section 2.2.1): they are
    // names of languages.
    if (first.size() < 2 || first.size() > 3 || !all(first, is_letter)) {
        return false;
    }
    LanguageTail tail;
    while (!text.empty()) {
        if (!tail.take(next_part(text, '-'))) {
            return false;
        }
    }
    return tail.complete();
}

bool is_country(std::string_view text) {
    return std::ranges::binary_search(countries(), text, {}, &Country::code);
}

bool is_sha256(std::string_view text) {
    return text.size() == 64 && std::ranges::all_of(text, [](char c) {
               return is_digit(c) || (text::ascii_lower(c) >= 'a' && text::ascii_lower(c) <= 'f');
           });
}

bool is_path_below(std::string_view text) {
    if (text.empty() || text.front() == '/' || text.back() == '/') {
        return false;
    }
    std::string_view last;
    while (!text.empty()) {
        last = next_part(text, '/');
        if (last == "..") {
            return false;
        }
    }
    return last != ".";
}

std::string code_point_name(std::uint32_t point) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string hex;
    for (; point != 0 || hex.size() < 4; point >>= 4U) {
        hex.insert(hex.begin(), digits[point & 15U]);
    }
    return "U+" + hex;
}

}  // namespace hearsay::records
