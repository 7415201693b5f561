// SPDX-License-Identifier: Apache-2.0

#include "date/point_words.hpp"

#include "date/month_names.hpp"
#include "text/number.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace hearsay::edtf {

namespace {

std::string month_and_year(const Day& day) {
    return month_in_words(day.month) + " " + year_in_words(day.year);
}

std::string whole_day(const Day& day) {
    return std::to_string(day.day) + " " + month_and_year(day);
}

std::string two_digits(int number) { return text::padded(number, 2); }

// "16:30:00 (UTC+03:30)"
std::string time_of_day(const Point& point) {
    const int second = point.second_of_day;
    std::string words = two_digits(second / 3600) + ":" + two_digits(second / 60 % 60) + ":" +
                        two_digits(second % 60);
    if (!point.utc_offset)
        return words;
    const int offset = *point.utc_offset;
    const int minutes = offset < 0 ? -offset : offset;
    words += " (UTC";
    if (offset != 0)
        words +=
            (offset < 0 ? "-" : "+") + two_digits(minutes / 60) + ":" + two_digits(minutes % 60);
    return words + ")";
}

std::string season_name(int code) {
    constexpr std::array<const char*, 4> seasons = {"spring", "summer", "autumn", "winter"};
    constexpr std::array<const char*, 4> ordinals = {"first", "second", "third", "fourth"};
    const auto nth = [code](int first) { return static_cast<std::size_t>(code - first); };
    if (code <= 32)
        return seasons[nth(first_season) % 4];
    if (code <= 36)
        return std::string(ordinals[nth(33)]) + " quarter of";
    if (code <= 39)
        return std::string(ordinals[nth(37)]) + " four months of";
    return std::string(ordinals[nth(40)]) + " half of";
}

std::string hemisphere(int code) {
    if (code >= 25 && code <= 28)
        return " (northern hemisphere)";
    if (code >= 29 && code <= 32)
        return " (southern hemisphere)";
    return {};
}

// "2024", or of a season over the turn of the year "2023-24", "1999-2000".
std::string season_years(const Point& point) {
    const std::int64_t from = point.first.year;
    const std::int64_t to = point.last.year;
    if (from == to)
        return year_in_words(from);
    if (from < 1000)
        return year_in_words(from) + " to " + year_in_words(to);
    const bool same_century = from / 100 == to / 100;
    return std::to_string(from) + "-" +
           (same_century ? two_digits(static_cast<int>(to % 100)) : std::to_string(to));
}

std::string exact(const Point& point) {
    switch (point.precision) {
    case Precision::year:
        return year_in_words(point.first.year);
    case Precision::month:
        return month_and_year(point.first);
    case Precision::day:
        return whole_day(point.first);
    case Precision::second:
        return whole_day(point.first) + ", " + time_of_day(point);
    case Precision::season:
        break;
    }
    const int code = static_cast<int>(point.month.value);
    return season_name(code) + " " + season_years(point) + hemisphere(code);
}

std::string pattern(const Digits& digits, std::size_t width) {
    std::string text(width, '0');
    std::int64_t rest = digits.value;
    unsigned mask = digits.masked;
    for (std::size_t i = width; i-- > 0; rest /= 10, mask >>= 1U)
        text[i] = (mask & 1U) != 0 ? 'X' : static_cast<char>('0' + rest % 10);
    return text;
}

std::string pattern(const Point& point) {
    std::string text = (point.before_zero ? "-" : "") + pattern(point.year, 4);
    text += "-" + pattern(point.month, 2);
    return point.precision == Precision::day ? text + "-" + pattern(point.day, 2) : text;
}

constexpr unsigned all_of_two = 3;
constexpr unsigned all_of_four = 15;

// "2024", "some year", "some year from 1560 to 1569"
std::string some_year(const Point& point) {
    if (point.year.exact())
        return year_in_words(point.first.year);
    if (point.year.masked == all_of_four && !point.before_zero)
        return "some year";
    std::int64_t from = point.first.year;
    std::int64_t to = point.last.year;
    if (point.precision == Precision::season) {  // whose last day may lie in the next year
        from = point.before_zero ? -point.year.highest() : point.year.value;
        // `-0000` is no year.
        to =
            point.before_zero ? -std::max<std::int64_t>(point.year.value, 1) : point.year.highest();
    }
    return "some year from " + year_in_words(from) + " to " + year_in_words(to);
}

std::string masked_month(const Point& point) {
    if (point.month.exact())
        return month_in_words(point.first.month) + " of " + some_year(point);
    if (point.year.exact() && point.month.masked == all_of_two)
        return "some month of " + year_in_words(point.first.year);
    if (point.year.exact() && point.month.masked == 1U)
        return "some month from " + month_in_words(point.first.month) + " to " +
               month_and_year(point.last);
    return "some month from " + month_and_year(point.first) + " to " + month_and_year(point.last) +
           ", matching " + pattern(point);
}

std::string masked_day(const Point& point) {
    const bool any_day = point.day.masked == all_of_two;
    if (point.month.masked == all_of_two && any_day)
        return "some day in " + some_year(point);
    if (point.month.exact() && (any_day || point.day.exact())) {
        const std::string day = any_day ? "some day in " : std::to_string(point.first.day) + " ";
        if (point.year.exact())
            return day + month_and_year(point.first);
        return day + month_in_words(point.first.month) + " of " + some_year(point);
    }
    if (point.month.exact() && point.year.exact() && point.day.masked == 1U)
        return "some day from " + std::to_string(point.first.day) + " to " + whole_day(point.last);
    return "some day from " + whole_day(point.first) + " to " + whole_day(point.last) +
           ", matching " + pattern(point);
}

std::string masked(const Point& point) {
    switch (point.precision) {
    case Precision::month:
        return masked_month(point);
    case Precision::day:
    case Precision::second:
        return masked_day(point);
    case Precision::season: {
        const int code = static_cast<int>(point.month.value);
        const bool of = code >= 33;  // its name ends with "of"
        return season_name(code) + (of ? " " : " of ") + some_year(point) + hemisphere(code);
    }
    case Precision::year:
        break;
    }
    if (point.year.masked == 1U && point.first.year >= 1000)
        return "the " + std::to_string(point.first.year) + "s";
    return some_year(point);
}

// "year and month uncertain" of the parts that are; empty where none is, or all are.
std::string doubted_parts(const Point& point, bool Mark::*doubt, std::string_view word, bool& all) {
    const std::array<const char*, 3> names = {
        "year", point.precision == Precision::season ? "season" : "month", "day"};
    std::string parts;
    all = true;
    for (std::size_t part = 0; part < point.parts(); ++part) {
        if (point.mark_of(part).*doubt)
            parts += (parts.empty() ? "" : " and ") + std::string(names[part]);
        else
            all = false;
    }
    return all || parts.empty() ? std::string() : parts + " " + std::string(word);
}

}  // namespace

std::string year_in_words(std::int64_t year) {
    if (year <= 0)
        return std::to_string(1 - year) + " BCE";
    return std::to_string(year) + (year < 1000 ? " CE" : "");
}

std::string month_in_words(int month) {
    return std::string(english_months[static_cast<std::size_t>(month - 1)]);
}

std::string in_words(const Point& point) {
    std::string words = point.masked() ? masked(point) : exact(point);
    if (!point.marks().any())
        return words;

    bool uncertain = false;
    bool approximate = false;
    std::string notes = doubted_parts(point, &Mark::uncertain, "uncertain", uncertain);
    const std::string second = doubted_parts(point, &Mark::approximate, "approximate", approximate);
    if (!notes.empty() && !second.empty())
        notes += ", ";
    notes += second;
    if (!notes.empty())
        notes = " (" + notes + ")";

    if (words.rfind("some ", 0) == 0 && (uncertain || approximate)) {
        std::string whole = uncertain ? "uncertain" : "";
        if (approximate)
            whole += whole.empty() ? "approximate" : " and approximate";
        return words + " (" + whole + ")" + notes;
    }
    return std::string(uncertain ? "perhaps " : "") + (approximate ? "about " : "") + words + notes;
}

}  // namespace hearsay::edtf
