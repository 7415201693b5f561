// SPDX-License-Identifier: Apache-2.0

#include "date/day_time.hpp"

#include "date/clock_words.hpp"
#include "date/foreign.hpp"
#include "date/plain_words.hpp"
#include "date/reading.hpp"
#include "date/zone_words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hearsay::edtf {

namespace {

/// A text taken apart into what is said of the day and of the clock.
struct DayWithTime {
    Foreign day;
    ClockTime time;
    Zone zone;
};

constexpr std::size_t longest_zone = 16;  // "(utc + 03:30)" and the like

void drop_any_end(std::string_view& text, std::string_view characters) {
    text = text.substr(0, text.find_last_not_of(characters) + 1);
}

// What leads from the day to the time: ", ", " at ", "T", and the same in other languages.
std::string_view without_lead(std::string_view day) {
    constexpr std::array<std::string_view, 8> words = {
        " at", " um", " a las", " a la", " à", " в", " saat", " ساعت"};
    drop_any_end(day, " ,;");
    for (const std::string_view word : words)
        if (day.ends_with(word)) {
            day.remove_suffix(word.size());
            break;
        }
    if (day.size() > 1 && day.back() == 't' && is_digit(day[day.size() - 2]))
        day.remove_suffix(1);
    drop_any_end(day, " ,;");
    return day;
}

// A day in EDTF or in another notation, which may have more than one reading or none.
std::optional<Foreign> day_in(std::string_view text) {
    constexpr std::size_t day_size = 10;
    if (text.size() == day_size && text.find('/') == std::string_view::npos && reads(text))
        return Foreign{{}, {std::string(text)}};
    return foreign_notation(text);
}

int year_of(const Foreign& day) {
    const bool is_known = !day.readings.empty() && is_digit(day.readings.front().front());
    return is_known ? std::stoi(day.readings.front().substr(0, 4)) : 0;
}

std::optional<DayWithTime>
put_together(std::string_view day_text, const ClockTime& time, std::string_view zone_text) {
    auto day = day_in(day_text);
    if (!day)
        return std::nullopt;
    auto zone = zone_named(zone_text, year_of(*day));
    if (!zone)
        return std::nullopt;
    return DayWithTime{*std::move(day), time, *std::move(zone)};
}

// "18:59 CEST on 3 July 2024"
std::optional<DayWithTime> with_time_first(std::string_view text) {
    take(text, "at ");
    const auto time = take_clock_time(text);
    if (!time)
        return std::nullopt;
    // "12:30 am 3. Januar" is German for half past noon, on that day.
    const bool is_before_day = text.size() > 1 && text[0] == ' ' && is_digit(text[1]);
    if (is_before_day && time->half == ClockTime::Half::am && time->hour == 0)
        return std::nullopt;
    for (std::size_t at = 0; at < text.size() && at <= longest_zone; ++at) {
        if (text[at] != ' ' && text[at] != ',')
            continue;
        auto day = text.substr(at);
        const auto zone =
            text.substr(std::min<std::size_t>(at, 1), at - std::min<std::size_t>(at, 1));
        constexpr std::array<std::string_view, 5> leads = {", on ", ", ", " on ", " am ", " "};
        take_any(day, leads);
        if (auto both = put_together(day, *time, zone))
            return both;
    }
    return std::nullopt;
}

// "3 July 2024, 18:59 CEST"
std::optional<DayWithTime> with_time_last(std::string_view text) {
    for (std::size_t at = 1; at < text.size(); ++at) {
        if (!is_digit(text[at]) || is_digit(text[at - 1]))
            continue;
        std::string_view rest = text.substr(at);
        const auto time = take_clock_time(rest);
        if (!time || rest.size() > longest_zone)
            continue;
        take(rest, " ");
        if (auto both = put_together(without_lead(text.substr(0, at)), *time, rest))
            return both;
    }
    return std::nullopt;
}

// Spreadsheets write a day with a midnight that nobody gave, also as "12:00:00 AM".
bool is_of_spreadsheet(const DayWithTime& both) {
    const ClockTime& time = both.time;
    const bool is_zero = time.hour == 0 && time.minute == 0 && time.second == 0;
    return is_zero && both.zone.as_edtf.empty() && !both.zone.is_ambiguous &&
           (time.half == ClockTime::Half::none || time.has_second);
}

std::vector<std::string> each_with(const Foreign& day, const std::string& time) {
    std::vector<std::string> instants;
    for (const std::string& reading : day.readings)
        if (std::string instant = reading + time; reads(instant))
            instants.push_back(std::move(instant));
    return instants;
}

std::string any_of(const std::vector<std::string>& dates) {
    std::string all;
    for (const std::string& date : dates)
        all.append(all.empty() ? "`" : " or `").append(date).append("`");
    return all;
}

// Empty where what is on the clock makes no date.
std::string help_for_time(const DayWithTime& both) {
    if (both.day.readings.empty())
        return both.day.error.help;
    if (is_of_spreadsheet(both))
        return "did you mean " + any_of(both.day.readings) + "?";
    const std::string& zone = both.zone.as_edtf;
    if (is_noon_or_midnight(both.time)) {
        const auto noons = each_with(both.day, "T12:00:00" + zone);
        const auto midnights = each_with(both.day, "T00:00:00" + zone);
        return noons.empty() || both.zone.is_ambiguous
                   ? std::string()
                   : "write noon as " + any_of(noons) + ", and the midnight before it as " +
                         any_of(midnights);
    }
    const auto instants = each_with(both.day, "T" + both.time.as_edtf() + zone);
    if (instants.empty())
        return {};
    if (both.zone.is_ambiguous)
        return "write the zone as its offset from UTC (`Z`, `+03:30`), behind " + any_of(instants);
    return "did you mean " + any_of(instants) + "?";
}

}  // namespace

Fault day_with_time(std::string_view text) {
    if (text.size() > longest_text)
        return std::nullopt;
    const std::string plain = plainly(text);
    auto both = with_time_last(plain);
    if (!both)
        both = with_time_first(plain);
    if (!both)
        return std::nullopt;
    std::string help = help_for_time(*both);
    if (help.empty())
        return std::nullopt;
    const char* const message = both->zone.is_ambiguous
                                    ? "the name of the zone can mean several offsets from UTC"
                                    : "a time of day stands behind the day, as `T` and hh:mm:ss";
    return DateError{0, text.size(), message, std::move(help)};
}

}  // namespace hearsay::edtf
