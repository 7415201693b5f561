// SPDX-License-Identifier: Apache-2.0

#include <hearsay/date.hpp>

#include "date/month_names.hpp"
#include "date/point_words.hpp"
#include "date/reading.hpp"
#include "text/plural.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

namespace {

using edtf::End;
using edtf::Point;
using edtf::Precision;
using edtf::Range;
using edtf::Reading;
using Kind = Bound::Kind;

bool is_plain(const Point& point, Precision precision) {
    return point.precision == precision && !point.masked() && !point.marks().any();
}

// The start of an interval without what its end repeats: "11" of "11 and 20 December 2023".
std::string short_start(const Point& start, const Point& end) {
    std::string month = edtf::month_in_words(start.first.month);
    if (start.first.year != end.first.year)
        return in_words(start);
    if (is_plain(start, Precision::month) && is_plain(end, Precision::month))
        return month;
    if (!is_plain(start, Precision::day) || !is_plain(end, Precision::day))
        return in_words(start);
    const std::string day = std::to_string(start.first.day);
    return start.first.month == end.first.month ? day : day + " " + month;
}

std::string interval_words(const Range& range) {
    if (range.end.kind != Kind::known)
        return "from " + in_words(range.start.point) +
               (range.end.kind == Kind::open ? " on" : ", end unknown");
    std::string end = in_words(range.end.point);
    if (range.start.kind != Kind::known)
        return "until " + end + (range.start.kind == Kind::open ? "" : ", start unknown");
    if (in_words(range.start.point) == end)
        return end;
    return "between " + short_start(range.start.point, range.end.point) + " and " + end;
}

/// `either` stands before an open end: "2024 or earlier", of a set of all "2024 and earlier".
std::string member_words(const Range& range, const std::string& either) {
    if (range.single)
        return in_words(range.start.point);
    if (range.start.kind != Kind::known)
        return in_words(range.end.point) + either + "earlier";
    if (range.end.kind != Kind::known)
        return in_words(range.start.point) + either + "later";
    return short_start(range.start.point, range.end.point) + " to " + in_words(range.end.point);
}

std::string set_words(const Reading& reading) {
    std::vector<std::string> members;
    const bool one_of = reading.kind == Reading::Kind::one_of;
    for (const Range& range : reading.ranges)
        members.push_back(member_words(range, one_of ? " or " : " and "));
    // "1667, or December 1760 or later": one with an "or" of its own is set apart.
    const bool apart = members.size() > 1 && members.back().find(" or ") != std::string::npos;
    if (apart)
        members[members.size() - 2] += ',';
    std::string words = text::join_words(members, one_of ? "or" : "and");
    const Range& first = reading.ranges.front();
    const bool is_open = first.start.kind != Kind::known || first.end.kind != Kind::known;
    const bool alone = reading.ranges.size() == 1 && (first.single || (one_of && is_open));
    if (alone)
        return words;
    return (one_of ? "one of " : "all of ") + words;
}

}  // namespace

std::string in_words(const Date& date) {
    Reading reading;
    if (edtf::read(date.text, reading))
        return date.text;  // not from parse_date
    switch (reading.kind) {
    case Reading::Kind::point:
        return edtf::in_words(reading.ranges.front().start.point);
    case Reading::Kind::interval:
        return interval_words(reading.ranges.front());
    case Reading::Kind::one_of:
    case Reading::Kind::all_of:
        break;
    }
    return set_words(reading);
}

std::string short_words(const Date& date) {
    constexpr std::size_t letters = 3;
    std::string words = in_words(date);
    for (const std::string_view month : edtf::english_months) {
        for (std::size_t at = words.find(month); at != std::string::npos;
             at = words.find(month, at + letters))
            words.erase(at + letters, month.size() - letters);
    }
    return words;
}

}  // namespace hearsay
