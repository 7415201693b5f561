// SPDX-License-Identifier: Apache-2.0

#include <hearsay/date.hpp>

#include "date/civil.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace hearsay {

namespace {

struct Unit {
    Seconds length;
    const char* name;
};
constexpr std::array<Unit, 4> units = {
    Unit{seconds_a_day, "day"}, Unit{3600, "hour"}, Unit{60, "minute"}, Unit{1, "second"}};

// A delay in whole units, to be read in one direction: "later", or "earlier" when turned round.
struct Steps {
    std::optional<Seconds> low;
    std::optional<Seconds> high;
    const char* unit;
    bool calendar_days;
    const char* later = "later";
    const char* earlier = "earlier";

    [[nodiscard]] Steps turned() const {
        const auto minus = [](std::optional<Seconds> n) { return n ? std::optional(-*n) : n; };
        return {minus(high), minus(low), unit, calendar_days, earlier, later};
    }
    [[nodiscard]] std::string same() const {
        return calendar_days ? "the same day" : "at the same time";
    }
};

std::string counted(Seconds n, const char* unit) {
    return text::plural(static_cast<std::size_t>(n), unit);
}

Seconds ceil_div(Seconds a, Seconds b) { return a / b + (a % b > 0 ? 1 : 0); }

// To be told as "earlier"; the words below are then for delays turned that way.
bool mostly_earlier(const Steps& steps) {
    return !steps.low || (*steps.low < 0 && steps.high && *steps.high <= 0);
}

std::string open_words(const Steps& steps) {
    const Seconds n = *steps.low;
    if (n > 0)
        return "at least " + counted(n, steps.unit) + " " + steps.later;
    if (n == 0)
        return steps.same() + " or " + steps.later;
    return "at most " + counted(-n, steps.unit) + " " + steps.earlier + ", or " + steps.later;
}

std::string range_words(const Steps& steps) {
    const Seconds low = *steps.low;
    const Seconds high = *steps.high;
    if (low < 0)
        return "between " + counted(-low, steps.unit) + " " + steps.earlier + " and " +
               counted(high, steps.unit) + " " + steps.later;
    if (high == 0)
        return steps.same();
    std::string most = counted(high, steps.unit) + " " + steps.later;
    if (low == high)
        return most;
    if (low > 0)
        return text::thousands(static_cast<std::size_t>(low)) + " to " + most;
    if (!steps.calendar_days)
        return "up to " + most;
    return steps.same() + (high == 1 ? " or " : " or up to ") + most;
}

std::string exact_words(Seconds delay) {
    if (delay == 0)
        return "at the same time";
    std::string words;
    Seconds rest = std::max(delay, -delay);
    for (const Unit& unit : units) {
        if (rest >= unit.length)
            words += counted(rest / unit.length, unit.name) + " ";
        rest %= unit.length;
    }
    return words + (delay > 0 ? "later" : "earlier");
}

// From the end of the day before to the start of the day after, a delay of n calendar days is
// 86,399 seconds short of n days, and at most as many over.
Steps in_calendar_days(const Delay& delay) {
    constexpr Seconds day = seconds_a_day;
    Steps steps{{}, {}, "day", true};
    if (delay.at_least)
        steps.low = edtf::floor_div(*delay.at_least + day - 1, day);
    if (delay.at_most)
        steps.high = ceil_div(*delay.at_most - (day - 1), day);
    return steps;
}

// In the largest unit that the delay has two of, rounded outwards.
Steps in_units(const Delay& delay) {
    Seconds largest = 0;
    for (const auto& end : {delay.at_least, delay.at_most})
        if (end)
            largest = std::max({largest, *end, -*end});
    const auto fits = [&](const Unit& u) { return largest >= 2 * u.length; };
    const auto found = std::find_if(units.begin(), units.end(), fits);
    const Unit& unit = found == units.end() ? units.back() : *found;
    Steps steps{{}, {}, unit.name, false};
    if (delay.at_least)
        steps.low = edtf::floor_div(*delay.at_least, unit.length);
    if (delay.at_most)
        steps.high = ceil_div(*delay.at_most, unit.length);
    return steps;
}

// "12 hours to 3 days later": where the least would be told as none in the unit of the most. Empty
// elsewhere.
std::string words_in_two_units(const Delay& delay) {
    if (delay.whole_days || !delay.at_least || !delay.at_most ||
        (*delay.at_least <= 0 && *delay.at_most >= 0)) {
        return {};
    }
    const bool is_later = *delay.at_least > 0;
    const Seconds least = is_later ? *delay.at_least : -*delay.at_most;
    const Seconds most = is_later ? *delay.at_most : -*delay.at_least;
    const Steps steps = in_units(delay);
    const auto unit = std::ranges::find(units, std::string_view(steps.unit), &Unit::name);
    if (least >= unit->length) {
        return {};
    }
    const auto smaller =
        std::ranges::find_if(units, [=](const Unit& each) { return least >= each.length; });
    return counted(least / smaller->length, smaller->name) + " to " +
           counted(ceil_div(most, unit->length), unit->name) + (is_later ? " later" : " earlier");
}

std::int64_t years_in(Seconds length) {
    constexpr Seconds year = 31'556'952;  // the mean one of the Gregorian calendar
    return (length + year / 2) / year;
}

// " (about 47 years)" beside days that nobody counts, where they lead in one direction; else empty.
std::string beside_days(const Delay& delay) {
    constexpr Seconds two_years = 731 * seconds_a_day;
    const bool is_later = delay.at_least && *delay.at_least >= 0;
    if (!is_later && (!delay.at_most || *delay.at_most > 0)) {
        return {};
    }
    const auto least = is_later ? *delay.at_least : -*delay.at_most;
    const auto far = is_later ? delay.at_most : delay.at_least;
    const auto most = far ? std::max(*far, -*far) : least;
    if (most < two_years) {
        return {};
    }
    const auto low = years_in(least);
    const auto high = years_in(most);
    const std::string years = text::plural(static_cast<std::size_t>(high), "year") + ")";
    if (low == high) {
        return " (about " + years;
    }
    return low == 0 ? " (up to about " + years
                    : " (about " + text::thousands(static_cast<std::size_t>(low)) + " to " + years;
}

std::string delay_words_of(const Delay& delay) {
    if (!delay.at_least && !delay.at_most)
        return "order unknown";
    const std::string years = beside_days(delay);
    if (!delay.whole_days && delay.at_least && delay.at_least == delay.at_most)
        return exact_words(*delay.at_least) + years;
    if (const auto words = words_in_two_units(delay); !words.empty())
        return words + years;
    Steps steps = delay.whole_days ? in_calendar_days(delay) : in_units(delay);
    if (mostly_earlier(steps))
        steps = steps.turned();
    return (steps.low && steps.high ? range_words(steps) : open_words(steps)) + years;
}

}  // namespace

std::string in_words(const Delay& delay) {
    // What is made by hand may come to the ends of what can be counted with.
    constexpr Seconds far = for_ever / 2;
    Delay countable = delay;
    for (auto* end : {&countable.at_least, &countable.at_most}) {
        if (*end) {
            *end = std::clamp(**end, -far, far);
        }
    }
    return delay_words_of(countable);
}

}  // namespace hearsay
