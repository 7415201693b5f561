// SPDX-License-Identifier: Apache-2.0

#include "date/prose.hpp"

#include "date/foreign.hpp"
#include "date/outwards.hpp"
#include "date/plain_words.hpp"
#include "date/reading.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hearsay::edtf {

namespace {

using Dates = std::vector<std::string>;  // each one that a text can be meant as

// Of ASCII, or of any other script.
bool has_word(std::string_view text) {
    const auto in_word = [](char c) { return is_lower(c) || !is_ascii(c); };
    const auto both = [&](char a, char b) { return in_word(a) && in_word(b); };
    return std::adjacent_find(text.begin(), text.end(), both) != text.end();
}

bool is_year(std::string_view text) {
    return text.size() == 4 && std::all_of(text.begin(), text.end(), is_digit);
}

// "autumn 2022", "autumn of 2022", "2022 autumn": what stands beside the year.
std::optional<std::pair<std::string_view, std::string_view>> beside_year(std::string_view text) {
    if (text.size() < 6)
        return std::nullopt;
    const auto last = text.substr(text.size() - 4);
    if (is_year(last) && is_blank(text[text.size() - 5])) {
        auto word = text.substr(0, text.size() - 5);
        constexpr std::string_view of = " of";
        if (word.size() > of.size() && word.substr(word.size() - of.size()) == of)
            word.remove_suffix(of.size());
        return std::pair(last, word);
    }
    if (is_year(text.substr(0, 4)) && (is_blank(text[4]) || text[4] == '-'))
        return std::pair(text.substr(0, 4), text.substr(5));
    return std::nullopt;
}

// Winter is that of December, which goes on in the year after: either year may be meant.
Dates season_or_quarter(std::string_view text) {
    const auto beside = beside_year(text);
    if (!beside)
        return {};
    const std::string year(beside->first);
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> parts = {
        {{"spring", "21"},
         {"summer", "22"},
         {"autumn", "23"},
         {"fall", "23"},
         {"q1", "33"},
         {"q2", "34"},
         {"q3", "35"},
         {"q4", "36"}}};
    for (const auto& [word, number] : parts)
        if (beside->second == word)
            return {year + "-" + std::string(number)};
    if (beside->second == "winter" && year != "0000") {
        const std::string before = std::to_string(std::stoi(year) - 1);
        return {std::string(4 - before.size(), '0') + before + "-24", year + "-24"};
    }
    return {};
}

// "1990s", "1990's"; of "1900s" it is not known whether the decade is meant or the century.
Dates decade(std::string_view text) {
    if (text.size() < 5 || !is_year(text.substr(0, 4)) || text[3] != '0')
        return {};
    const auto end = text.substr(4);
    if (end != "s" && end != "'s" && end != "\xE2\x80\x99s")
        return {};
    Dates dates{std::string(text.substr(0, 3)) + "X"};
    if (text[2] == '0')
        dates.push_back(std::string(text.substr(0, 2)) + "XX");
    return dates;
}

Dates one_date(std::string_view text) {
    std::string as_edtf(text);
    std::transform(as_edtf.begin(), as_edtf.end(), as_edtf.begin(), to_upper);
    if (!is_compound(as_edtf) && reads(as_edtf))
        return {std::move(as_edtf)};
    if (auto foreign = foreign_notation(text))
        return std::move(foreign->readings);
    if (auto dates = decade(text); !dates.empty())
        return dates;
    return season_or_quarter(text);
}

/// The dates of two texts, where each can be only one and the first is not the later.
std::optional<std::pair<std::string, std::string>>
both_dates(std::string_view a, std::string_view b) {
    Dates last = one_date(b);
    Dates first = one_date(a);
    if (first.empty() && last.size() == 1 && has_word(a))  // "26 Sept - 3 Oct 2022"
        first = one_date(std::string(a) + " " + last.front().substr(0, 4));
    if (first.size() != 1 || last.size() != 1 || !reads(first.front() + "/" + last.front()))
        return std::nullopt;
    return std::pair(std::move(first.front()), std::move(last.front()));
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

// In texts with words alone: of "1985-02-29", which is no day, nobody meant an interval.
std::string between_dates(std::string_view text) {
    if (!has_word(text))
        return {};
    std::string days = two_days(text);
    return days.empty() ? two_dates(text) : days;
}

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

}  // namespace

Fault prose(std::string_view text) {
    if (text.size() > longest_text)
        return std::nullopt;
    const std::string plain = plainly(text);
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
        Dates dates = one_date(rest);
        if (decade(rest).size() > 1)
            dates.erase(dates.begin());  // the century holds the decade
        return has_signs(text, dates, "write what it was certainly within: *");
    }

    constexpr std::string_view meant = "did you mean *?";
    // Each date that is left as an interval that is open at one side; what is excluded stays out.
    using Step = std::string (*)(std::string_view);
    const auto open = [&](bool at_start, Step step) {
        take(rest, "the ");
        Dates intervals;
        for (const std::string& date : one_date(rest)) {
            const std::string end = step == nullptr ? date : step(date);
            std::string whole = at_start ? "../" + end : end + "/..";
            const bool is_there =
                std::find(intervals.begin(), intervals.end(), whole) != intervals.end();
            if (!end.empty() && !is_there && reads(whole))
                intervals.push_back(std::move(whole));
        }
        return has_signs(text, intervals, meant);
    };
    constexpr std::array<std::string_view, 7> ends = {
        "by ", "until ", "till ", "up to ", "no later than ", "not later than ", "not after "};
    if (take(rest, "before "))
        return open(true, unit_before);
    if (take_any(rest, ends))
        return open(true, nullptr);
    const bool from = take(rest, "from ");
    const bool between = !from && take(rest, "between ");
    const bool is_open = from && rest.find(" or ") != std::string_view::npos;
    if (std::string dates = between_dates(rest); !dates.empty() && !is_open)
        return has_signs(text, {std::move(dates)}, meant);
    if (between || is_night)
        return std::nullopt;  // the other day is not given
    constexpr std::array<std::string_view, 4> starts = {
        "since ", "no earlier than ", "not earlier than ", "not before "};
    if (take(rest, "after "))
        return open(false, unit_after);
    if (from || take_any(rest, starts))
        return open(false, nullptr);
    return has_signs(text, one_date(rest), meant);
}

}  // namespace hearsay::edtf
