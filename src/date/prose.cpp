// SPDX-License-Identifier: Apache-2.0

#include "date/prose.hpp"

#include "date/interval_prose.hpp"
#include "date/outwards.hpp"
#include "date/plain_words.hpp"
#include "date/point_prose.hpp"
#include "date/reading.hpp"
#include "date/season_prose.hpp"
#include "date/set_prose.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace hearsay::edtf {

namespace {

constexpr std::string_view did_you_mean = "did you mean *?";

Fault has_signs(std::string_view text, const Dates& dates, std::string_view help) {
    if (dates.empty())
        return std::nullopt;
    std::string meant;
    for (const std::string& date : dates)
        meant.append(meant.empty() ? "`" : " or `").append(date).append("`");
    std::string told(help);
    told.replace(told.find('*'), 1, meant);
    return DateError{
        0,
        text.size(),
        "an EDTF date is written in numbers and signs, not in words",
        std::move(told)};
}

// What is left as an interval that is open at one side; what is excluded stays out.
using Step = std::string (*)(std::string_view);

struct OpenSide {
    bool is_start;
    bool is_unknown;  ///< nobody says where it ends or starts
    Step step;        ///< to what is beside a date that is excluded; may be null
};

Fault open_interval(std::string_view text, std::string_view rest, const OpenSide& side) {
    take(rest, "the ");
    const std::string_view sign = side.is_unknown ? "" : "..";
    Dates intervals;
    for (const std::string& date : dates_in_prose(rest)) {
        const std::string end = side.step == nullptr ? date : side.step(date);
        std::string whole =
            side.is_start ? std::string(sign) + "/" + end : end + "/" + std::string(sign);
        const bool is_there = std::ranges::find(intervals, whole) != intervals.end();
        if (!end.empty() && !is_there && reads(whole))
            intervals.push_back(std::move(whole));
    }
    return has_signs(text, intervals, did_you_mean);
}

// "8 apr 2018 or earlier", "2019 or later"
Fault or_beyond(std::string_view text, std::string_view rest) {
    constexpr std::array<std::string_view, 3> starts = {" or earlier", " or before", " or sooner"};
    constexpr std::array<std::string_view, 2> ends = {" or later", " or after"};
    if (take_any_end(rest, starts))
        return open_interval(text, rest, {true, false, nullptr});
    if (take_any_end(rest, ends))
        return open_interval(text, rest, {false, false, nullptr});
    return std::nullopt;
}

// Words whose date changes with the day on which they are read.
Fault relative_to_today(std::string_view text, std::string_view plain) {
    constexpr std::array<std::string_view, 6> words = {
        "today", "yesterday", "tomorrow", "now", "tonight", "this morning"};
    if (std::ranges::find(words, plain) == words.end())
        return std::nullopt;
    return DateError{
        0,
        text.size(),
        "a date is wanted, not a word that means another one each day",
        "write the day itself: YYYY-MM-DD"};
}

}  // namespace

Fault prose(std::string_view text) {
    if (text.size() > longest_text)
        return std::nullopt;
    const std::string plain = plainly(text);
    if (auto relative = relative_to_today(text, plain))
        return relative;
    std::string_view rest = plain;
    take(rest, "on ");
    take(rest, "the ");
    constexpr std::array<std::string_view, 2> nights = {"night of the ", "night of "};
    const bool is_night = take_any(rest, nights);

    constexpr std::array<std::string_view, 9> part_of = {
        "early in ",
        "early ",
        "mid-",
        "mid ",
        "late in ",
        "late ",
        "beginning of ",
        "middle of ",
        "end of "};
    if (take_any(rest, part_of)) {
        Dates dates = dates_in_prose(rest);
        if (decade(rest).size() > 1)
            dates.erase(dates.begin());  // the century holds the decade
        // Nothing is certainly within what is in doubt.
        std::erase_if(dates, [](const std::string& date) {
            return date.find_first_of("?~%") != std::string::npos;
        });
        return has_signs(text, dates, "write what it was certainly within: *");
    }

    constexpr std::array<std::string_view, 7> ends = {
        "by ", "until ", "till ", "up to ", "no later than ", "not later than ", "not after "};
    if (std::string set = set_in_prose(rest); !set.empty())
        return has_signs(text, {std::move(set)}, did_you_mean);
    if (auto beyond = or_beyond(text, rest))
        return beyond;
    if (take(rest, "before "))
        return open_interval(text, rest, {true, false, unit_before});
    if (take_any(rest, ends)) {
        const bool is_unknown = take_end(rest, ", start unknown");
        return open_interval(text, rest, {true, is_unknown, nullptr});
    }
    const bool from = take(rest, "from ");
    const bool between = !from && take(rest, "between ");
    const bool is_open = from && rest.find(" or ") != std::string_view::npos;
    if (std::string dates = between_dates(rest); !dates.empty() && !is_open)
        return has_signs(text, {std::move(dates)}, did_you_mean);
    if (between || is_night)
        return std::nullopt;  // the other day is not given
    constexpr std::array<std::string_view, 4> starts = {
        "since ", "no earlier than ", "not earlier than ", "not before "};
    if (take(rest, "after "))
        return open_interval(text, rest, {false, false, unit_after});
    if (from || take_any(rest, starts)) {
        const bool is_unknown = take_end(rest, ", end unknown");
        take_end(rest, " on");
        return open_interval(text, rest, {false, is_unknown, nullptr});
    }
    return has_signs(text, dates_in_prose(rest), did_you_mean);
}

}  // namespace hearsay::edtf
