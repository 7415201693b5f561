// SPDX-License-Identifier: Apache-2.0

#include "date/season_prose.hpp"

#include "date/era.hpp"
#include "date/fault.hpp"
#include "date/plain_words.hpp"
#include "date/reading.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace hearsay::edtf {

namespace {

constexpr std::size_t of_year = 4;

bool are_digits(std::string_view text) { return std::ranges::all_of(text, is_digit); }

bool is_four_digits(std::string_view text) { return text.size() == of_year && are_digits(text); }

/// A year, or the two that winter lies in, and what stands beside.
struct BesideYear {
    std::string year;
    std::string_view word;
    bool is_over_turn;
};

// "2023-24", "1999-2000"
bool are_years_of_winter(std::string_view text) {
    if (text.size() <= of_year + 1 || text[of_year] != '-' ||
        !is_four_digits(text.substr(0, of_year)))
        return false;
    const std::string next = std::to_string(std::stoi(std::string(text.substr(0, of_year))) + 1);
    const auto second = text.substr(of_year + 1);
    return second == next || (second.size() == 2 && next.ends_with(second));
}

std::string_view without_of(std::string_view word) {
    take_end(word, " of");
    return word;
}

// "autumn 44 bce", "winter 44 bce to 43 bce"
std::optional<BesideYear> beside_year_of_era(std::string_view text) {
    auto split = split_before_year(text);
    if (!split)
        return std::nullopt;
    const auto last = year_in_prose(split->second);
    const bool is_over_turn = take_end(split->first, " to");
    if (is_over_turn)
        split = split_before_year(split->first);
    const auto year = split ? year_in_prose(split->second) : std::nullopt;
    if (!year || !last || *last - *year != (is_over_turn ? 1 : 0))
        return std::nullopt;
    return BesideYear{written_year(*year), without_of(split->first), is_over_turn};
}

// "autumn 2022", "autumn of 2022", "2022 autumn", "winter 2023-24"
std::optional<BesideYear> beside_year(std::string_view text) {
    if (auto of_era = beside_year_of_era(text))
        return of_era;
    const std::size_t blank = text.rfind(' ');
    if (blank == std::string_view::npos)
        return std::nullopt;
    const auto last = text.substr(blank + 1);
    const bool is_over_turn = are_years_of_winter(last);
    if (is_over_turn || is_four_digits(last))
        return BesideYear{
            std::string(last.substr(0, of_year)), without_of(text.substr(0, blank)), is_over_turn};
    if (is_four_digits(text.substr(0, of_year)) && (text[of_year] == ' ' || text[of_year] == '-'))
        return BesideYear{std::string(text.substr(0, of_year)), text.substr(of_year + 1), false};
    return std::nullopt;
}

std::optional<int> season_named(std::string_view word) {
    constexpr std::array<std::pair<std::string_view, int>, 18> names = {
        {{"spring", 21},
         {"summer", 22},
         {"autumn", 23},
         {"fall", 23},
         {"winter", 24},
         {"q1", 33},
         {"q2", 34},
         {"q3", 35},
         {"q4", 36},
         {"first quarter", 33},
         {"second quarter", 34},
         {"third quarter", 35},
         {"fourth quarter", 36},
         {"first four months", 37},
         {"second four months", 38},
         {"third four months", 39},
         {"first half", 40},
         {"second half", 41}}};
    const auto* const found =
        std::ranges::find(names, word, [](const auto& name) { return name.first; });
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

// How far behind the code of a season that of this season in a hemisphere is.
int take_hemisphere(std::string_view& text) {
    constexpr std::array<std::string_view, 2> hemispheres = {
        " (northern hemisphere)", " (southern hemisphere)"};
    int shift = 0;
    for (const std::string_view hemisphere : hemispheres) {
        shift += 4;
        if (text.ends_with(hemisphere)) {
            text.remove_suffix(hemisphere.size());
            return shift;
        }
    }
    return 0;
}

// Whether it goes on in the year after.
bool is_over_turn(std::string_view date) {
    Reading reading;
    if (read(date, reading))
        return false;
    const Point& point = reading.ranges.front().start.point;
    return point.first.year != point.last.year;
}

}  // namespace

Dates seasons_in_prose(std::string_view text) {
    const int shift = take_hemisphere(text);
    const auto beside = beside_year(text);
    const auto season = beside ? season_named(beside->word) : std::nullopt;
    constexpr int last_of_hemispheres = 24;
    if (!season || (shift > 0 && *season > last_of_hemispheres))
        return {};
    const auto in = [&](const std::string& year) {
        return year + "-" + std::to_string(*season + shift);
    };
    const std::string date = in(beside->year);
    if (is_over_turn(date) == beside->is_over_turn)
        return {date};
    // Winter is that of December, which goes on in the year after: either year may be meant.
    if (beside->is_over_turn || !is_four_digits(beside->year) || beside->year == "0000")
        return {};
    const std::string before = std::to_string(std::stoi(beside->year) - 1);
    return {in(std::string(of_year - before.size(), '0') + before), date};
}

Dates decade(std::string_view text) {
    if (text.size() <= of_year || !are_digits(text.substr(0, of_year)) || text[3] != '0')
        return {};
    const auto end = text.substr(of_year);
    if (end != "s" && end != "'s" && end != "\xE2\x80\x99s")
        return {};
    Dates dates{std::string(text.substr(0, 3)) + "X"};
    if (text[2] == '0')
        dates.push_back(std::string(text.substr(0, 2)) + "XX");
    return dates;
}

}  // namespace hearsay::edtf
