// SPDX-License-Identifier: Apache-2.0

#include "date/zone_words.hpp"

#include "date/fault.hpp"
#include "date/plain_words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace hearsay::edtf {

namespace {

struct NamedZone {
    std::string_view name;
    std::string_view offset;
    int since = 0;  ///< the first whole year from which on it had this offset
};

// Abbreviations that name one zone alone, with the year from which on the IANA time zone database
// gives whoever uses them this offset.
constexpr std::array<NamedZone, 27> named_zones = {
    {{"z", "Z"},
     {"utc", "Z"},
     {"gmt", "Z"},
     {"wet", "+00:00"},
     {"west", "+01:00"},
     {"cet", "+01:00"},
     {"cest", "+02:00"},
     {"eet", "+02:00"},
     {"eest", "+03:00"},
     {"msk", "+03:00", 2015},
     {"trt", "+03:00", 2017},
     {"irst", "+03:30", 1980},
     {"irdt", "+04:30", 1980},
     {"aft", "+04:30", 1946},
     {"pkt", "+05:00", 1972},
     {"npt", "+05:45", 1987},
     {"hkt", "+08:00", 1946},
     {"jst", "+09:00", 1946},
     {"kst", "+09:00", 2019},
     {"acst", "+09:30"},
     {"acdt", "+10:30"},
     {"aest", "+10:00"},
     {"aedt", "+11:00"},
     {"nzst", "+12:00", 1947},
     {"nzdt", "+13:00", 1974},
     {"mdt", "-06:00"},
     {"pdt", "-07:00"}}};

// Central or China, India or Israel, British or Bangladesh: the same letters for several.
constexpr std::array<std::string_view, 21> shared_names = {
    "adt", "amt", "ast", "bst", "cdt", "cst", "ct",  "ect",  "edt", "est", "et",
    "gst", "ist", "mst", "mt",  "pst", "pt",  "sst", "wast", "wst", "fst"};

std::string_view take_digits(std::string_view& text) {
    const auto digits = text.substr(0, std::min(text.find_first_not_of("0123456789"), text.size()));
    text.remove_prefix(digits.size());
    return digits;
}

// "+3", "-03", "+3:30", "+0330": hours, and minutes with two digits.
std::optional<std::string> offset_from_utc(std::string_view text) {
    if (text.empty() || (text.front() != '+' && text.front() != '-'))
        return std::nullopt;
    const char sign = text.front();
    text.remove_prefix(1);
    take(text, " ");
    std::string_view hours = take_digits(text);
    std::string_view minutes = "00";
    if (hours.size() == 4) {
        minutes = hours.substr(2);
        hours = hours.substr(0, 2);
    } else if (take(text, ":")) {
        minutes = take_digits(text);
    }
    if (hours.empty() || hours.size() > 2 || minutes.size() != 2 || !text.empty())
        return std::nullopt;
    std::string offset(1, sign);
    if (hours.size() == 1)
        offset += '0';
    return offset.append(hours).append(":").append(minutes);
}

}  // namespace

std::optional<Zone> zone_named(std::string_view words, int year) {
    if (words.size() > 1 && words.front() == '(' && words.back() == ')')
        words = words.substr(1, words.size() - 2);
    if (words.empty() || words == "local" || words == "local time")
        return Zone{};
    const auto* const named = std::ranges::find(named_zones, words, &NamedZone::name);
    if (named != named_zones.end())
        return year < named->since ? Zone{{}, true} : Zone{std::string(named->offset)};
    if (std::ranges::find(shared_names, words) != shared_names.end())
        return Zone{{}, true};
    constexpr std::array<std::string_view, 2> zero = {"utc", "gmt"};
    const bool is_of_utc = take_any(words, zero);
    if (is_of_utc)
        take(words, " ");
    // "10:00-12:00" and "10:00 - 12" are from one time to another; "-0300" is as mail has it.
    constexpr std::size_t as_in_mail = 5;
    const bool is_span =
        words.starts_with('-') && !is_of_utc &&
        (words.size() != as_in_mail || words.find_first_of(": ") != std::string_view::npos);
    if (is_span)
        return std::nullopt;
    if (auto offset = offset_from_utc(words))
        return Zone{*std::move(offset)};
    return std::nullopt;
}

}  // namespace hearsay::edtf
