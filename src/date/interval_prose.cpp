// SPDX-License-Identifier: Apache-2.0

#include "date/interval_prose.hpp"

#include "date/era.hpp"
#include "date/fault.hpp"
#include "date/plain_words.hpp"
#include "date/point_prose.hpp"
#include "date/reading.hpp"

#include <algorithm>
#include <array>

namespace hearsay::edtf {

namespace {

// Of ASCII, or of any other script.
bool has_word(std::string_view text) {
    const auto in_word = [](char c) { return is_lower(c) || !is_ascii(c); };
    const auto both = [&](char a, char b) { return in_word(a) && in_word(b); };
    return std::adjacent_find(text.begin(), text.end(), both) != text.end();
}

// The year of a date as its text has it: "2022", "44 bce".
std::string year_written(std::string_view text, std::string_view date) {
    const auto with_era = split_before_year(text);
    return std::string(with_era ? with_era->second : date.substr(0, 4));
}

std::string interval(std::string_view a, std::string_view b) {
    const auto dates = both_dates(a, b);
    return dates ? dates->first + "/" + dates->second : std::string();
}

std::string one_of(std::string_view a, std::string_view b) {
    const auto dates = both_dates(a, b);
    return dates ? "[" + dates->first + "," + dates->second + "]" : std::string();
}

// "26-27 sept 2022", "25/26 september 2022", "sept 26-27, 2022", "25 to 26 sept 2022"
std::string two_days(std::string_view text) {
    const auto digits_at = [&](std::size_t at) {
        std::size_t end = at;
        while (end < text.size() && is_digit(text[end]))
            ++end;
        return text.substr(at, end - at);
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto first = digits_at(at);
        if (first.empty())
            continue;
        auto rest = text.substr(at + first.size());
        constexpr std::array<std::string_view, 8> signs = {
            " - ", " to ", " and ", " until ", " through ", "-", "/", " / "};
        const bool either = first.size() <= 2 && take(rest, " or ");
        if (either || (first.size() <= 2 && take_any(rest, signs))) {
            const auto second = digits_at(text.size() - rest.size());
            if (!second.empty() && second.size() <= 2) {
                const auto before = text.substr(0, at);
                const auto behind = rest.substr(second.size());
                const auto with = [&](std::string_view number) {
                    return std::string(before).append(number).append(behind);
                };
                return either ? one_of(with(first), with(second))
                              : interval(with(first), with(second));
            }
        }
        at += first.size() - 1;
    }
    return {};
}

// "26 sept 2022 to 3 oct 2022", "2022-09 or 2022-10"
std::string two_dates(std::string_view text) {
    constexpr std::array<std::string_view, 6> words = {
        " to ", " until ", " through ", " and ", " - ", " or "};
    for (const std::string_view word : words) {
        const std::size_t at = text.find(word);
        if (at == std::string_view::npos)
            continue;
        const auto [a, b] = std::pair(text.substr(0, at), text.substr(at + word.size()));
        return word == " or " ? one_of(a, b) : interval(a, b);
    }
    return {};
}

}  // namespace

std::optional<std::pair<std::string, std::string>>
both_dates(std::string_view a, std::string_view b) {
    Dates last = dates_in_prose(b);
    Dates first = dates_in_prose(a);
    if (first.empty() && last.size() == 1 && has_word(a))  // "26 Sept - 3 Oct 2022"
        first = dates_in_prose(std::string(a) + " " + year_written(b, last.front()));
    if (first.size() != 1 || last.size() != 1 || !reads(first.front() + "/" + last.front()))
        return std::nullopt;
    return std::pair(std::move(first.front()), std::move(last.front()));
}

// In texts with words alone: of "1985-02-29", which is no day, nobody meant an interval.
std::string between_dates(std::string_view text) {
    if (!has_word(text))
        return {};
    std::string days = two_days(text);
    return days.empty() ? two_dates(text) : days;
}

}  // namespace hearsay::edtf
