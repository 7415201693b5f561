// SPDX-License-Identifier: Apache-2.0

#include "date/suggest.hpp"

#include "date/point_prose.hpp"
#include "date/reading.hpp"

#include <algorithm>
#include <array>

namespace hearsay::edtf {

namespace {

bool is_part(char c) { return is_digit(c) || c == 'X'; }

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

// Dashes, hyphens and minus signs of print: a single one between years is meant as "to", others as
// hyphens.
void plain_dashes(std::string& text) {
    constexpr std::string_view en_dash = "\xE2\x80\x93";
    // em dash, hyphen, hyphen that does not break, figure dash, minus sign
    constexpr std::array<std::string_view, 5> others = {
        "\xE2\x80\x94", "\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x80\x92", "\xE2\x88\x92"};
    for (const std::string_view other : others)
        replace_all(text, other, en_dash);
    const std::size_t first = text.find(en_dash);
    if (first == std::string::npos)
        return;
    const std::size_t behind = first + en_dash.size();
    const bool single = text.find(en_dash, behind) == std::string::npos;
    const std::size_t digits =
        std::min(text.find_first_not_of("0123456789", behind), text.size()) - behind;
    const bool is_year =
        digits == 4 && (behind + digits == text.size() || text[behind + digits] == '-');
    replace_all(text, en_dash, first > 0 && single && is_year ? "/" : "-");
}

// "c. 2022", "around 2022-09": approximate.
void approximate(std::string& text) {
    for (const std::string_view word : about_words) {
        const bool is_there =
            text.size() > word.size() &&
            std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) {
                return to_upper(a) == to_upper(b);
            });
        if (is_there && is_digit(text[word.size()]) && is_digit(text.back())) {
            text.erase(0, word.size());
            text += '~';
            return;
        }
    }
}

// "2022-09-26 to 2022-09-28", " - ", "..": from one to the other.
void from_one_to_the_other(std::string& text) {
    for (const std::string_view word : {" to ", " until ", " through ", " - ", " / ", ".."}) {
        const std::size_t at = text.find(word);
        if (at != std::string::npos && at > 0 && is_digit(text[at - 1]) &&
            at + word.size() < text.size() && is_digit(text[at + word.size()])) {
            text.replace(at, word.size(), "/");
            return;
        }
    }
}

void no_outer_blanks(std::string& text) {
    const auto solid = [](char c) { return !is_blank(c); };
    text.erase(text.begin(), std::find_if(text.begin(), text.end(), solid));
    text.erase(std::find_if(text.rbegin(), text.rend(), solid).base(), text.end());
}

// The draft of 2012 had words where the standard has ".." and nothing.
void no_draft_words(std::string& text) {
    replace_all(text, "open", "..");
    replace_all(text, "unknown", "");
}

// Spreadsheets write a day with a midnight that nobody gave.
void no_blank_midnight(std::string& text) {
    constexpr std::size_t day = 10;
    const auto time = std::string_view(text).substr(std::min(text.size(), day));
    if (time.size() > 1 && time.front() == ' ' && time.find(':') != std::string_view::npos &&
        time.find_first_not_of(" 0:.") == std::string_view::npos)
        text.erase(day);
}

void time_after_t(std::string& text) {
    if (text.size() > 12 && text[10] == ' ' && is_digit(text[9]) && is_digit(text[11]))
        text[10] = 'T';
}

void no_blanks(std::string& text) {
    text.erase(std::remove_if(text.begin(), text.end(), is_blank), text.end());
}

// With the draft's "u", which is "X" now.
void capitals(std::string& text) {
    for (char& c : text)
        c = to_upper(c) == 'U' ? 'X' : to_upper(c);
}

void one_qualifier(std::string& text) {
    replace_all(text, "?~", "%");
    replace_all(text, "~?", "%");
}

void pad_single_digits(std::string& text) {
    for (std::size_t at = 1; at < text.size(); ++at) {
        const char before = text[at - 1];
        const bool starts = before == '-' || before == ':' || before == 'T' || before == '+';
        const bool single = is_part(text[at]) && (at + 1 == text.size() || !is_part(text[at + 1]));
        if (starts && single)
            text.insert(at, "0");
    }
}

void whole_seconds(std::string& text) {
    const std::size_t time = text.find('T');
    if (time == std::string::npos)
        return;
    const std::size_t end = std::min(text.find_first_not_of("0123456789:", time + 1), text.size());
    if (end == time + 6)
        text.insert(end, ":00");
    const std::size_t dot = text.find_first_of(".,", time);
    if (dot == std::string::npos)
        return;
    const std::size_t behind = std::min(text.find_first_not_of("0123456789", dot + 1), text.size());
    text.erase(dot, behind - dot);
}

void colon_in_zone(std::string& text) {
    const std::size_t sign = text.find_last_of("+-");
    const std::size_t time = text.find('T');
    if (time != std::string::npos && sign != std::string::npos && sign > time &&
        text.size() == sign + 5)
        text.insert(sign + 3, ":");
}

void hyphens(std::string& text) {
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == 8 && (text.size() == 8 || text[8] != '-'))
        text.insert(6, "-").insert(4, "-");
}

void plain_year(std::string& text) {
    if (text.rfind("-0000", 0) == 0 || (text.front() == '+' && text.size() > 1))
        text.erase(0, 1);
    if (text.front() == 'Y' && (text.size() == 5 || (text.size() == 6 && text[1] == '-')))
        text.erase(0, 1);
}

// "2024-25-12": the day before the month.
void month_before_day(std::string& text) {
    if (text.size() >= 10 && text[4] == '-' && text[7] == '-' && !is_compound(text))
        std::swap_ranges(text.begin() + 5, text.begin() + 7, text.begin() + 8);
}

void start_before_end(std::string& text) {
    const std::size_t slash = text.find('/');
    if (slash != std::string::npos)
        text = text.substr(slash + 1) + "/" + text.substr(0, slash);
}

// "2024-01-03 10:00-12:00": from ten to twelve, or at ten where clocks are twelve hours behind. The
// day and the instant that are to choose from; empty where it can be one of the two alone.
std::string hours_or_offset(std::string_view text) {
    constexpr std::size_t day = 10;
    constexpr std::size_t time = 5;
    constexpr std::string_view form = "dddd-dd-dd dd:dd-dd:dd";
    const auto fits = [](char c, char as) {
        return as == 'd' ? is_digit(c) : c == as || (as == ' ' && c == 'T');
    };
    if (!std::equal(text.begin(), text.end(), form.begin(), form.end(), fits))
        return {};
    const auto from = text.substr(day + 1, time);
    const auto to = text.substr(day + 1 + time + 1);
    const std::string whole_day(text.substr(0, day));
    const std::string instant = whole_day + "T" + std::string(from) + ":00-" + std::string(to);
    if (to <= from || !reads(instant))
        return {};
    return "write hours of one day as that day, `" + whole_day +
           "`, and a time with its offset from UTC as `" + instant + "`";
}

bool has_form(std::string_view text, std::string_view form) {
    return std::equal(text.begin(), text.end(), form.begin(), form.end(), [](char c, char as) {
        return as == 'd' ? is_digit(c) : c == as;
    });
}

// "2024\u201325" is as "2024/25" is, and not spring of 2024; until "\u201312" it may be a month.
std::string years_in_short(std::string_view text) {
    std::string plain(text);
    plain_dashes(plain);
    if (plain == text || !has_form(plain, "dddd-dd") || plain.substr(5) <= "12")
        return {};
    const std::string both = plain.substr(0, 4) + "/" + plain.substr(0, 2) + plain.substr(5);
    return "write both years in full: " + (reads(both) ? "`" + both + "`" : "YYYY/YYYY");
}

// "2023-06-06T02:50~": a time has no doubt of its own; the day has, or the time goes without.
std::string doubt_of_day_or_time(std::string_view text) {
    constexpr std::size_t day = 10;
    constexpr std::string_view doubts = "?~%";
    if (text.size() <= day + 1 || text[day] != 'T' ||
        doubts.find(text.back()) == std::string_view::npos)
        return {};
    const std::string in_doubt = std::string(text.substr(0, day)) + text.back();
    std::string instant(text.substr(0, text.size() - 1));
    whole_seconds(instant);
    if (!reads(in_doubt) || !reads(instant))
        return {};
    return "write the day with its doubt, `" + in_doubt + "`, or the time without, `" + instant +
           "`";
}

// "1988-12-21/22": to another day of the month.
std::string days_in_short(std::string_view text) {
    if (!has_form(text, "dddd-dd-dd/dd"))
        return {};
    const std::string both = std::string(text.substr(0, 11)) + std::string(text.substr(0, 8)) +
                             std::string(text.substr(11));
    return reads(both) ? "write both days in full: `" + both + "`" : std::string();
}

}  // namespace

std::string suggest(std::string_view text) {
    if (text.empty() || text.size() > longest_text)
        return {};
    for (const auto meant : {hours_or_offset, years_in_short, doubt_of_day_or_time, days_in_short})
        if (std::string help = meant(text); !help.empty())
            return help;
    // Each repair builds on those before it: a text may have several faults.
    // The swaps are tried one by one, on the repaired text.
    constexpr std::array<void (*)(std::string&), 15> repairs = {
        approximate,
        from_one_to_the_other,
        plain_dashes,
        no_outer_blanks,
        no_draft_words,
        no_blank_midnight,
        time_after_t,
        no_blanks,
        capitals,
        one_qualifier,
        pad_single_digits,
        whole_seconds,
        colon_in_zone,
        hyphens,
        plain_year};
    constexpr std::array<void (*)(std::string&), 2> swaps = {start_before_end, month_before_day};

    std::string repaired(text);
    for (const auto repair : repairs) {
        const std::string before = repaired;
        repair(repaired);
        if (repaired.empty())
            return {};
        if (repaired != before && reads(repaired))
            return "did you mean `" + repaired + "`?";
    }
    for (const auto swap : swaps) {
        std::string swapped = repaired;
        swap(swapped);
        if (swapped != repaired && reads(swapped))
            return "did you mean `" + swapped + "`?";
    }
    return {};
}

}  // namespace hearsay::edtf
