// SPDX-License-Identifier: Apache-2.0

#include "records/numbers_meant.hpp"

#include "text/trim.hpp"

#include <algorithm>
#include <cstddef>

namespace hearsay::records {
namespace {

bool is_decimal(char c) { return c >= '0' && c <= '9'; }

/// The number that a text is: digits, of which commas, points or blanks may set off thousands.
/// None where it is no number that a claim can give.
std::optional<std::int64_t> number_in(std::string_view text) {
    constexpr std::size_t most_digits = 18;
    constexpr std::size_t group = 3;
    text = text::trimmed(text);
    const std::size_t first = std::min(text.find_first_of(",. "), text.size());
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
std::optional<std::string> bound_meant(std::string_view text) {
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
        const auto number = number_in(text);
        if (!number || *number + sign.more < 0 || *number + sign.more > largest_number) {
            return std::nullopt;
        }
        return "write `value = { " + std::string(sign.key) + " = " +
               std::to_string(*number + sign.more) + " }`";
    }
    return std::nullopt;
}

}  // namespace

std::string range_meant(std::optional<std::int64_t> min, std::optional<std::int64_t> max) {
    return !min || !max || *min < 0 || *min > *max || *max > largest_number
               ? std::string()
               : "write `value = { min = " + std::to_string(*min) +
                     ", max = " + std::to_string(*max) + " }`";
}

std::string number_meant(std::string_view text) {
    if (const auto number = number_in(text)) {
        return "write `value = " + std::to_string(*number) + "`";
    }
    if (auto bound = bound_meant(text::trimmed(text))) {
        return *std::move(bound);
    }
    for (const std::string_view between : {"..", " to ", " - ", "\u2013", "-"}) {
        if (const std::size_t at = text.find(between); at != std::string_view::npos) {
            return range_meant(
                number_in(text.substr(0, at)), number_in(text.substr(at + between.size()))
            );
        }
    }
    return {};
}

}  // namespace hearsay::records
