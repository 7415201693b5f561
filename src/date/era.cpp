// SPDX-License-Identifier: Apache-2.0

#include "date/era.hpp"

#include "date/fault.hpp"
#include "date/reading.hpp"
#include "text/number.hpp"

#include <algorithm>
#include <array>

namespace hearsay::edtf {

namespace {

constexpr std::array<std::string_view, 2> before_eras = {" bce", " bc"};
constexpr std::array<std::string_view, 2> eras = {" ce", " ad"};

std::size_t size_of_era(std::string_view text) {
    for (const auto& words : {before_eras, eras})
        for (const std::string_view word : words)
            if (text.ends_with(word))
                return word.size();
    return 0;
}

}  // namespace

std::optional<std::pair<std::string_view, std::string_view>> split_before_year(std::string_view text
) {
    const std::size_t era = size_of_era(text);
    if (era == 0)
        return std::nullopt;
    const auto before = text.substr(0, text.size() - era);
    const std::size_t blank = before.rfind(' ');
    if (blank == std::string_view::npos)
        return std::pair(std::string_view(), text);
    return std::pair(text.substr(0, blank), text.substr(blank + 1));
}

std::optional<std::int64_t> year_in_prose(std::string_view text) {
    constexpr std::size_t most_digits = 10;
    const std::size_t era = size_of_era(text);
    const auto digits = text.substr(0, text.size() - era);
    const auto year = digits.size() > most_digits || !std::ranges::all_of(digits, is_digit)
                          ? std::nullopt
                          : text::number_of<std::int64_t>(digits);
    if (!year || *year == 0 || (era == 0 && digits.size() != 4))
        return std::nullopt;
    const bool is_before = std::ranges::any_of(before_eras, [&](std::string_view word) {
        return text.ends_with(word);
    });
    return is_before ? 1 - *year : *year;
}

std::string written_year(std::int64_t year) {
    constexpr std::int64_t first_long = 10'000;
    const std::int64_t number = year < 0 ? -year : year;
    return std::string(number >= first_long ? "Y" : "") + (year < 0 ? "-" : "") +
           text::padded(number, 4);
}

std::string in_year(std::string_view date, std::string_view year) {
    constexpr std::string_view stand_in = "2000";
    if (!date.starts_with(stand_in))
        return {};
    std::string moved = std::string(year).append(date.substr(stand_in.size()));
    return reads(moved) ? moved : std::string();
}

}  // namespace hearsay::edtf
