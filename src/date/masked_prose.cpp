// SPDX-License-Identifier: Apache-2.0

#include "date/masked_prose.hpp"

#include "date/era.hpp"
#include "date/fault.hpp"
#include "date/foreign.hpp"
#include "date/plain_words.hpp"
#include "date/reading.hpp"
#include "date/season_prose.hpp"
#include "text/number.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace hearsay::edtf {

namespace {

// The two sides of a word; both empty where it is not there.
std::pair<std::string_view, std::string_view>
sides_of(std::string_view text, std::string_view word) {
    const std::size_t at = text.find(word);
    if (at == std::string_view::npos)
        return {};
    return {text.substr(0, at), text.substr(at + word.size())};
}

// Of "2000" and "2099" "20XX".
std::string mask_over(std::string_view from, std::string_view to) {
    std::string mask;
    for (std::size_t i = 0; i < from.size() && from.size() == to.size(); ++i) {
        if (from[i] != to[i] && (from[i] != '0' || to[i] != '9'))
            return {};
        mask += from[i] == to[i] ? from[i] : 'X';
    }
    return mask;
}

// "2024", "44 bce", "some year", "some year from 1560 to 1569"
std::string any_year(std::string_view text) {
    if (const auto year = year_in_prose(text))
        return written_year(*year);
    if (text == "some year")
        return "XXXX";
    if (!take(text, "some year from "))
        return {};
    const auto [from, to] = sides_of(text, " to ");
    const auto first = year_in_prose(from);
    const auto last = year_in_prose(to);
    if (!first || !last)
        return {};
    return *last < 0 ? mask_over(written_year(*last), written_year(*first))
                     : mask_over(written_year(*first), written_year(*last));
}

// "march 2018", "march of some year"; "25 december of some year from 1560 to 1569"
std::string with_any_year(std::string_view text) {
    auto [rest, year] = sides_of(text, " of some year");
    if (!rest.empty())
        year = text.substr(rest.size() + std::string_view(" of ").size());
    else if (const auto with_era = split_before_year(text))
        std::tie(rest, year) = *with_era;
    else if (const std::size_t blank = text.rfind(' '); blank != std::string_view::npos)
        std::tie(rest, year) = std::pair(text.substr(0, blank), text.substr(blank + 1));
    const auto dated = foreign_notation(std::string(rest) + " 2000");
    if (!dated || dated->readings.size() != 1)
        return {};
    return in_year(dated->readings.front(), any_year(year));
}

// "winter of some year from 2010 to 2019", where the hemisphere may stand behind.
std::string season_of_any_year(std::string_view text) {
    const auto [season, behind] = sides_of(text, " of some year");
    if (season.empty())
        return {};
    const std::size_t hemisphere = std::min(behind.find(" ("), behind.size());
    const std::string year = any_year("some year" + std::string(behind.substr(0, hemisphere)));
    const std::string_view shown = behind.substr(hemisphere);
    for (const std::string_view years : {" 2000", " 2000-01"}) {
        const Dates dates = seasons_in_prose(std::string(season).append(years).append(shown));
        if (dates.size() == 1)
            return in_year(dates.front(), year);
    }
    return {};
}

// "10 to 19 january 2024": digits of the day.
std::string masked_day_within(std::string_view text) {
    const auto [from, to] = sides_of(text, " to ");
    const std::string last = with_any_year(to);
    constexpr std::size_t two = 2;
    if (last.size() < two || from.empty() || from.size() > two ||
        !std::ranges::all_of(from, is_digit))
        return {};
    std::string date = last.substr(0, last.size() - 1) + "X";
    Reading reading;
    if (read(date, reading))
        return {};
    const Point& point = reading.ranges.front().start.point;
    const bool is_whole = std::to_string(point.first.day) == from &&
                          text::padded(point.last.day, two) == last.substr(last.size() - two);
    return is_whole ? date : std::string();
}

// "january to september 2004", "october to december 2004"
std::string masked_month_within(std::string_view text) {
    const auto [from, to] = sides_of(text, " to ");
    const std::string last = with_any_year(to);
    const std::string_view wanted = from.starts_with("jan")   ? "-09"
                                    : from.starts_with("oct") ? "-12"
                                                              : "no other";
    return last.ends_with(wanted) ? last.substr(0, last.size() - 1) + "X" : std::string();
}

std::string if_it_reads(const std::string& date) { return reads(date) ? date : std::string(); }

}  // namespace

std::string masked_in_prose(std::string_view text) {
    constexpr std::string_view matching = ", matching ";
    if (const std::size_t at = text.find(matching); at != std::string_view::npos) {
        std::string pattern(text.substr(at + matching.size()));
        std::ranges::transform(pattern, pattern.begin(), to_upper);
        return if_it_reads(pattern);
    }
    const auto with = [](const std::string& start, std::string_view end) {
        return start.empty() ? std::string() : if_it_reads(start + std::string(end));
    };
    if (take(text, "some month of "))
        return with(any_year(text), "-XX");
    if (take(text, "some month from "))
        return masked_month_within(text);
    if (take(text, "some day from "))
        return masked_day_within(text);
    if (take(text, "some day in ") || take(text, "some day of ")) {
        const std::string in_year_alone = with(any_year(text), "-XX-XX");
        return in_year_alone.empty() ? with(with_any_year(text), "-XX") : in_year_alone;
    }
    if (std::string year = any_year(text); year.find('X') != std::string::npos)
        return if_it_reads(year);
    if (text.find("some year") == std::string_view::npos)
        return {};
    std::string season = season_of_any_year(text);
    return season.empty() ? with_any_year(text) : season;
}

}  // namespace hearsay::edtf
