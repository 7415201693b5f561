// SPDX-License-Identifier: Apache-2.0

#include "date/foreign.hpp"

#include "date/reading.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace hearsay::edtf {

namespace {

constexpr std::size_t most_tokens = 6;  // "on the 3rd of January 2024" and the like

constexpr std::array<std::string_view, 12> month_words = {
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december"};

struct Words {
    std::vector<std::string> numbers;
    int month = 0;           ///< by name, 0 where there is none
    std::string separators;  ///< what stands between, one character each
    std::size_t first_separator = 0;
};

// "jan", "sept", "january": at least three letters that start the name.
int month_named(std::string_view word) {
    if (word.size() < 3)
        return 0;
    for (std::size_t i = 0; i < month_words.size(); ++i)
        if (month_words[i].substr(0, word.size()) == word)
            return static_cast<int>(i) + 1;
    return 0;
}

bool take_word(std::string_view word, Words& words) {
    constexpr std::array<std::string_view, 7> fillers = {"st", "nd", "rd", "th", "of", "on", "the"};
    for (const std::string_view filler : fillers)
        if (word == filler)
            return true;
    const int month = month_named(word);
    if (month == 0 || words.month != 0)
        return false;
    words.month = month;
    return true;
}

bool split(std::string_view text, Words& words) {
    std::size_t tokens = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        if (is_digit(text[at])) {
            while (at < text.size() && is_digit(text[at]))
                ++at;
            words.numbers.emplace_back(text.substr(begin, at - begin));
            if (++tokens > most_tokens)
                return false;
        } else if (is_lower(text::ascii_lower(text[at]))) {
            std::string word;
            for (; at < text.size() && is_lower(text::ascii_lower(text[at])); ++at)
                word += text::ascii_lower(text[at]);
            if (!take_word(word, words) || ++tokens > most_tokens)
                return false;
        } else if (is_blank(text[at]) || text[at] == '.' || text[at] == ',' || text[at] == '/' || text[at] == '-') {
            if (words.separators.empty())
                words.first_separator = at;
            words.separators += text[at++];
        } else {
            return false;
        }
    }
    return true;
}

bool is_short(const std::string& number) { return number.size() <= 2; }
bool is_year(const std::string& number) { return number.size() == 4; }

std::string padded(const std::string& number) { return number.size() == 1 ? "0" + number : number; }

std::string written(const std::string& year, const std::string& month, const std::string& day) {
    return year + "-" + padded(month) + (day.empty() ? "" : "-" + padded(day));
}

// Iran and Afghanistan count solar years now in the 1400s: such a year is not a Gregorian one.
bool of_another_calendar(const std::string& year) { return year > "1200" && year < "1500"; }

/// The candidates that are dates, where the year can be one of the Gregorian calendar.
std::vector<std::string> dates_among(const std::string& year, std::vector<std::string> candidates) {
    const auto is_none = [&](const std::string& candidate) {
        return of_another_calendar(year) || !reads(candidate);
    };
    candidates.erase(
        std::remove_if(candidates.begin(), candidates.end(), is_none), candidates.end()
    );
    return candidates;
}

std::string help_for(const std::string& year, const std::vector<std::string>& readings) {
    if (of_another_calendar(year))
        return "write the Gregorian date, the year first: YYYY-MM-DD";
    std::string valid;
    for (const std::string& reading : readings)
        valid += (valid.empty() ? "`" : " or `") + reading + "`";
    return "write the year first: " + (valid.empty() ? "YYYY-MM-DD" : valid);
}

Foreign
joined_by_hyphens(DateError error, const std::string& year, std::vector<std::string> candidates) {
    Foreign foreign{std::move(error), dates_among(year, std::move(candidates))};
    foreign.error.help = help_for(year, foreign.readings);
    return foreign;
}

Foreign
year_first(std::string_view text, const std::string& year, std::vector<std::string> candidates) {
    return joined_by_hyphens(
        {0, text.size(), "an EDTF date is year, month and day in numbers, joined by hyphens", {}},
        year,
        std::move(candidates)
    );
}

std::optional<Foreign> with_month_name(std::string_view text, const Words& words) {
    std::string year;
    std::string day;
    for (const std::string& number : words.numbers) {
        if (is_year(number) && year.empty())
            year = number;
        else if (is_short(number) && day.empty())
            day = number;
        else
            return std::nullopt;
    }
    if (year.empty())
        return std::nullopt;
    return year_first(text, year, {written(year, std::to_string(words.month), day)});
}

Foreign year_at_end(std::string_view text, const Words& words) {
    const auto& n = words.numbers;
    const std::string& year = n.back();
    if (n.size() == 2)
        return year_first(text, year, {written(year, n[0], "")});
    const std::string day_first = written(year, n[1], n[0]);
    const std::string month_first = written(year, n[0], n[1]);
    if (words.separators[0] == '.' || day_first == month_first)
        return year_first(text, year, {day_first});
    return year_first(text, year, {day_first, month_first});
}

Foreign year_at_start(const Words& words) {
    const auto& n = words.numbers;
    const std::string& year = n.front();
    const DateError hyphens{
        words.first_separator, 1, "year, month and day are joined by hyphens", {}};
    if (n.size() == 3)
        return joined_by_hyphens(hyphens, year, {written(year, n[1], n[2])});
    if (n[1].size() != 2 || n[1] <= "12" || words.separators != "/")
        return joined_by_hyphens(hyphens, year, {written(year, n[1], "")});
    std::string both = year + "/" + year.substr(0, 2) + n[1];
    Foreign years{{words.first_separator + 1, 2, "a year has four digits", {}}, {}};
    const bool are_years = reads(both);
    years.error.help = "write both years in full: " + (are_years ? "`" + both + "`" : "YYYY/YYYY");
    if (are_years)
        years.readings.push_back(std::move(both));
    return years;
}

}  // namespace

std::optional<Foreign> foreign_notation(std::string_view text) {
    if (text.size() > longest_text)
        return std::nullopt;
    Words words;
    if (!split(text, words))
        return std::nullopt;
    if (words.month != 0)
        return with_month_name(text, words);

    const auto& n = words.numbers;
    if (n.size() < 2 || n.size() > 3 || words.separators.size() != n.size() - 1)
        return std::nullopt;
    if (n.size() == 3 && words.separators[0] != words.separators[1])
        return std::nullopt;
    if (!is_short(n[1]) && n.size() == 3)
        return std::nullopt;
    if (is_short(n.front()) && is_year(n.back()))
        return year_at_end(text, words);
    if (is_year(n.front()) && is_short(n.back()) && words.separators[0] != '-')
        return year_at_start(words);
    return std::nullopt;
}

}  // namespace hearsay::edtf
