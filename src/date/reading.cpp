// SPDX-License-Identifier: Apache-2.0

#include "date/reading.hpp"

#include "date/bounds.hpp"
#include "date/scan_point.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace hearsay::edtf {

namespace {

using Kind = Bound::Kind;

// Reads the date at [begin, end) of an interval or a set.
Fault scan_end(std::string_view text, std::size_t begin, std::size_t end, End& result) {
    result.kind = Kind::known;
    if (auto wrong = scan_point(text.substr(0, end), begin, result.point))
        return wrong;
    if (result.point.precision == Precision::second) {
        const std::size_t time = text.find('T', begin);
        return fault(time, end - time, "intervals and sets hold dates without a time of day");
    }
    return std::nullopt;
}

// Certain only: ends that may lie in either order are let through.
Fault check_order(const Range& range, std::size_t begin, std::size_t end, const char* message) {
    if (range.start.kind != Kind::known || range.end.kind != Kind::known)
        return std::nullopt;
    if (limits_of(range.end.point).latest >= limits_of(range.start.point).earliest)
        return std::nullopt;
    return fault(begin, end - begin, message);
}

int level_in_interval(const End& end) {
    if (end.kind != Kind::known)
        return 1;
    const Point& point = end.point;
    return point.precision == Precision::season || point.masked() ? 2 : point.level;
}

Fault scan_interval_end(std::string_view text, std::size_t begin, std::size_t end, End& result) {
    if (begin == end) {
        result.kind = Kind::unknown;
        return std::nullopt;
    }
    if (text.substr(begin, end - begin) == "..") {
        result.kind = Kind::open;
        return std::nullopt;
    }
    return scan_end(text, begin, end, result);
}

Fault read_interval(std::string_view text, Reading& reading) {
    const std::size_t slash = text.find('/');
    Range range;
    if (auto wrong = scan_interval_end(text, 0, slash, range.start))
        return wrong;
    const std::size_t second = text.find('/', slash + 1);
    if (second != std::string_view::npos)
        return fault(second, 1, "an interval has one `/`, between its start and its end");
    if (auto wrong = scan_interval_end(text, slash + 1, text.size(), range.end))
        return wrong;
    if (range.start.kind != Kind::known && range.end.kind != Kind::known)
        return fault(0, text.size(), "an interval with neither start nor end says nothing");
    if (auto wrong =
            check_order(range, slash + 1, text.size(), "the interval ends before it starts"))
        return wrong;
    reading.kind = Reading::Kind::interval;
    reading.level = std::max(level_in_interval(range.start), level_in_interval(range.end));
    reading.ranges.push_back(range);
    return std::nullopt;
}

Fault scan_member(std::string_view text, std::size_t begin, std::size_t end, Range& range) {
    if (begin == end)
        return fault(begin, 1, "a member of the set is missing");
    const std::string_view member = text.substr(begin, end - begin);
    const std::size_t dots = member.find("..");
    if (dots == std::string_view::npos) {
        range.single = true;
        if (auto wrong = scan_end(text, begin, end, range.start))
            return wrong;
        range.end = range.start;
        return std::nullopt;
    }
    if (member == "..")
        return fault(begin, 2, "a range with neither start nor end says nothing");
    range.start.kind = range.end.kind = Kind::open;
    if (dots > 0)
        if (auto wrong = scan_end(text, begin, begin + dots, range.start))
            return wrong;
    const std::size_t second = begin + dots + 2;
    if (second < end)
        if (auto wrong = scan_end(text, second, end, range.end))
            return wrong;
    return check_order(range, second, end, "the range ends before it starts");
}

Fault read_set(std::string_view text, Reading& reading) {
    const bool one_of = text.front() == '[';
    const char closing = one_of ? ']' : '}';
    const std::size_t close = text.find(closing);
    if (close == std::string_view::npos)
        return unexpected(text, text.size(), std::string("`") + closing + "`");
    if (close + 1 != text.size())
        return unexpected(text, close + 1, "the end");
    if (close == 1)
        return fault(0, 2, "a set without members says nothing");

    reading.kind = one_of ? Reading::Kind::one_of : Reading::Kind::all_of;
    reading.level = 2;
    for (std::size_t begin = 1; begin <= close;) {
        const std::size_t end = std::min(text.find(',', begin), close);
        Range range;
        if (auto wrong = scan_member(text, begin, end, range))
            return wrong;
        if (range.start.kind == Kind::open && begin != 1)
            return fault(begin, 2, "only the first member of a set may start with `..`");
        if (range.end.kind == Kind::open && end != close)
            return fault(end - 2, 2, "only the last member of a set may end with `..`");
        reading.ranges.push_back(range);
        begin = end + 1;
    }
    return std::nullopt;
}

Fault read_point(std::string_view text, Reading& reading) {
    Range range;
    range.single = true;
    if (auto wrong = scan_point(text, 0, range.start.point))
        return wrong;
    range.end = range.start;
    reading.kind = Reading::Kind::point;
    reading.level = range.start.point.level;
    reading.ranges.push_back(range);
    return std::nullopt;
}

}  // namespace

bool reads(std::string_view text) {
    Reading reading;
    return !read(text, reading);
}

bool is_compound(std::string_view text) {
    return !text.empty() &&
           (text.front() == '[' || text.front() == '{' || text.find('/') != std::string_view::npos);
}

Fault read(std::string_view text, Reading& reading) {
    if (text.empty())
        return fault(0, 1, "an empty text is no date");
    if (text.size() > longest_text) {
        return fault(
            longest_text,
            text.size() - longest_text,
            "a date has at most " + std::to_string(longest_text) + " characters"
        );
    }
    if (text.front() == '[' || text.front() == '{')
        return read_set(text, reading);
    if (text.find('/') != std::string_view::npos)
        return read_interval(text, reading);
    return read_point(text, reading);
}

}  // namespace hearsay::edtf
