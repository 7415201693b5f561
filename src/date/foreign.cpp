// SPDX-License-Identifier: Apache-2.0

#include "date/foreign.hpp"

#include "date/month_names.hpp"
#include "date/plain_characters.hpp"
#include "date/reading.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hearsay::edtf {

namespace {

constexpr std::size_t most_tokens = 6;  // "on the 3rd of January 2024" and the like

struct Words {
    std::vector<std::string> numbers;
    int month = 0;           ///< by name, 0 where there is none
    std::string separators;  ///< what stands between, one character each
    std::size_t first_separator = 0;
};

// What stands beside the numbers and the name and says nothing more.
bool is_filler(std::string_view word) {
    constexpr std::array<std::string_view, 16> fillers = {
        "st",
        "nd",
        "rd",
        "th",
        "of",
        "on",
        "the",
        "le",
        "er",
        "den",
        "der",
        "de",
        "del",
        "el",
        "г",
        "года"};
    return std::ranges::find(fillers, word) != fillers.end();
}

bool take_word(std::string_view word, Words& words) {
    if (is_filler(word))
        return true;
    const int month = month_named(word);
    if (month == 0 || words.month != 0)
        return false;
    words.month = month;
    return true;
}

struct Character {
    enum class Kind : std::uint8_t { digit, letter, separator, other };
    Kind kind = Kind::other;
    char plain = 0;  ///< of digits and separators, and small letters of ASCII
};

// Takes any character that ASCII has no like of for one of a word: a name of a month, or nothing at
// all.
Character take_character(std::string_view text, std::size_t& at) {
    const char32_t point = text::decode(text, at);
    const auto plain = plain_character(point);
    if (!plain)
        return {
            point == text::invalid_code_point ? Character::Kind::other : Character::Kind::letter};
    const char c = text::ascii_lower(*plain);
    if (is_digit(c))
        return {Character::Kind::digit, c};
    if (is_lower(c))
        return {Character::Kind::letter, c};
    const bool separates = is_blank(c) || c == '.' || c == ',' || c == '/' || c == '-';
    return {separates ? Character::Kind::separator : Character::Kind::other, c};
}

// Reads runs of digits and of letters, and what stands between them.
class Splitting {
public:
    explicit Splitting(Words& words) : words_(&words) {}

    bool run(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t begin = at;
            const Character character = take_character(text, at);
            if (character.kind != run_ && !end_run())
                return false;
            run_ = character.kind;
            if (run_ == Character::Kind::other)
                return false;
            if (run_ == Character::Kind::separator)
                separate(begin, character.plain);
            else if (character.plain != 0)
                token_ += character.plain;
            else
                token_ += text.substr(begin, at - begin);
        }
        return end_run();
    }

private:
    void separate(std::size_t at, char separator) {
        if (words_->separators.empty())
            words_->first_separator = at;
        words_->separators += separator;
    }

    bool end_run() {
        if (token_.empty())
            return true;
        const std::string token = std::exchange(token_, {});
        if (++tokens_ > most_tokens)
            return false;
        if (run_ == Character::Kind::letter)
            return take_word(token, *words_);
        words_->numbers.push_back(token);
        return true;
    }

    Words* words_;
    Character::Kind run_ = Character::Kind::separator;
    std::string token_;
    std::size_t tokens_ = 0;
};

bool is_short(const std::string& number) { return number.size() <= 2; }
bool is_year(const std::string& number) { return number.size() == 4; }

std::string padded(const std::string& number) { return number.size() == 1 ? "0" + number : number; }

std::string written(const std::string& year, const std::string& month, const std::string& day) {
    return year + "-" + padded(month) + (day.empty() ? "" : "-" + padded(day));
}

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
        return std::string(write_gregorian);
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

bool of_another_calendar(std::string_view year) { return year > "1200" && year < "1500"; }

std::optional<Foreign> foreign_notation(std::string_view text) {
    if (text.size() > longest_text)
        return std::nullopt;
    Words words;
    if (!Splitting(words).run(text))
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
