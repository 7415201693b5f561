// SPDX-License-Identifier: Apache-2.0

#include "records/numbers_meant.hpp"

#include "text/trim.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>

namespace hearsay::records {
namespace {

constexpr std::string_view set_off = ",. '";  ///< what thousands may be set off by

bool is_decimal(char c) { return c >= '0' && c <= '9'; }

/// What a comma or point before zeros is: people set off thousands by it, and statistics programs
/// write decimals: "84.000".
enum class Separators : std::uint8_t { set_off_thousands, begin_decimals };

/// Blanks and apostrophes of print as those of keyboards: Switzerland writes 1’200, and France sets
/// thousands off by narrow no-break spaces.
std::string plainly_separated(std::string_view text) {
    constexpr std::pair<std::string_view, char> signs[] = {
        {"\u00A0", ' '}, {"\u2009", ' '}, {"\u202F", ' '}, {"\u2019", '\''}};
    std::string plain;
    while (!text.empty()) {
        const auto sign = std::ranges::find_if(signs, [&](const auto& each) {
            return text.starts_with(each.first);
        });
        plain += sign == std::end(signs) ? text.front() : sign->second;
        text.remove_prefix(sign == std::end(signs) ? 1 : sign->first.size());
    }
    return plain;
}

/// A number without the decimals that its only comma or point begins, where these are zeros; any
/// other text as it is.
std::string_view without_zeros(std::string_view text) {
    const std::size_t only = text.find_first_of(set_off);
    const bool has_zeros = only != std::string_view::npos && text[only] != ' ' &&
                           text[only] != '\'' && only + 1 < text.size() &&
                           text.find_first_not_of('0', only + 1) == std::string_view::npos;
    return has_zeros ? text.substr(0, only) : text;
}

/// Whether the only comma or point of a text begins decimals that are not all zeros.
bool has_a_fraction(std::string_view text) {
    return std::ranges::count_if(text, [](char c) { return c == ',' || c == '.'; }) == 1 &&
           without_zeros(text) == text;
}

/// The number that a text is: digits, of which commas, points, blanks or apostrophes may set off
/// thousands. None where it is no number that a claim can give.
std::optional<std::int64_t> number_in(std::string_view text, Separators separators) {
    constexpr std::size_t most_digits = 18;
    constexpr std::size_t group = 3;
    text = text::trimmed(text);
    if (separators == Separators::begin_decimals) {
        if (has_a_fraction(text)) {
            return std::nullopt;
        }
        text = without_zeros(text);
    }
    const std::size_t first = std::min(text.find_first_of(set_off), text.size());
    const bool is_grouped = first <= group && first < text.size();
    std::string digits;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t left = text.size() - at;
        if (is_grouped && at > 0 && left % (group + 1) == 0) {
            if (text[at] != text[first]) {
                return std::nullopt;
            }
        } else if (!is_decimal(text[at])) {
            return std::nullopt;
        } else {
            digits += text[at];
        }
    }
    if (digits.empty() || digits.size() > most_digits || (digits.size() > 1 && digits[0] == '0')) {
        return std::nullopt;
    }
    const std::int64_t number = std::stoll(digits);
    return number <= largest_number ? std::optional(number) : std::nullopt;
}

/// What a sign before or behind a number makes of it: "500+", "> 500", "<=50".
std::string bound_meant(std::string_view text, Separators separators) {
    struct Sign {
        std::string_view before, behind;
        std::string_view key;
        std::int64_t more = 0;
    };
    constexpr Sign signs[] = {
        {"", "+", "min", 0},
        {">=", "", "min", 0},
        {"\u2265", "", "min", 0},
        {"<=", "", "max", 0},
        {"\u2264", "", "max", 0},
        {">", "", "min", 1},
        {"<", "", "max", -1},
    };
    for (const Sign& sign : signs) {
        if (!text.starts_with(sign.before) || !text.ends_with(sign.behind)) {
            continue;
        }
        text.remove_prefix(sign.before.size());
        text.remove_suffix(sign.behind.size());
        const auto number = number_in(text, separators);
        if (!number || *number + sign.more < 0 || *number + sign.more > largest_number) {
            return {};
        }
        return "`value = { " + std::string(sign.key) + " = " + std::to_string(*number + sign.more) +
               " }`";
    }
    return {};
}

std::string range_in_quotes(std::optional<std::int64_t> min, std::optional<std::int64_t> max) {
    return !min || !max || *min < 0 || *min > *max || *max > largest_number
               ? std::string()
               : "`value = { min = " + std::to_string(*min) + ", max = " + std::to_string(*max) +
                     " }`";
}

std::string value_meant(std::string_view text, Separators separators) {
    if (const auto number = number_in(text, separators)) {
        return "`value = " + std::to_string(*number) + "`";
    }
    if (auto bound = bound_meant(text::trimmed(text), separators); !bound.empty()) {
        return bound;
    }
    for (const std::string_view dash : {"..", " to ", " - ", "\u2013", "-"}) {
        if (const std::size_t at = text.find(dash); at != std::string_view::npos) {
            return range_in_quotes(
                number_in(text.substr(0, at), separators),
                number_in(text.substr(at + dash.size()), separators)
            );
        }
    }
    return {};
}

std::string told_to_write(const std::string& value) {
    return value.empty() ? value : "write " + value;
}

}  // namespace

std::string range_meant(std::optional<std::int64_t> min, std::optional<std::int64_t> max) {
    return told_to_write(range_in_quotes(min, max));
}

std::string number_meant(std::string_view text) {
    const std::string plain = plainly_separated(text);
    const auto large = value_meant(plain, Separators::set_off_thousands);
    const auto small = value_meant(plain, Separators::begin_decimals);
    return large.empty() || small.empty() || large == small
               ? told_to_write(large.empty() ? small : large)
               : told_to_write(large) + " or " + small;
}

}  // namespace hearsay::records
