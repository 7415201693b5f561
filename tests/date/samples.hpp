// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/date.hpp>

#include <array>
#include <stdexcept>
#include <string>
#include <string_view>

/// What the tests of dates share: reading a text that must be good, and a list of good texts.
namespace hearsay::test {

inline Date date(std::string_view text) {
    auto result = parse_date(text);
    if (!result.ok())
        throw std::logic_error(std::string(text) + ": " + result.error().message);
    return std::move(result.value());
}

inline std::string day_at(Seconds at) {
    if (at == since_ever || at == for_ever)
        return "..";
    return day(Bound{Bound::Kind::known, at});
}

/// "2023-11-01 2024-01-31": what a date covers for order, by its civil clock.
inline std::string widened(std::string_view text) {
    const Span span = date(text).span;
    return day_at(span.civil_earliest) + " " + day_at(span.civil_latest);
}

constexpr std::array<std::string_view, 52> samples = {
    "2024-01-03",
    "2024-01-04",
    "2024-01-05",
    "2024-01",
    "2024-02",
    "2024",
    "2023",
    "2023-12~",
    "2023-12",
    "2023-12-31",
    "2023-12-31~",
    "2024-01-03?",
    "2024-01-03%",
    "2014-06",
    "202X",
    "20XX",
    "XXXX",
    "201X",
    "2024-XX",
    "2024-01-XX",
    "2024-01-0X",
    "200X-02-29",
    "2023-24",
    "2024-21",
    "2024-33",
    "2024-41",
    "2023-12-11/2023-12-20",
    "2024-01-03/..",
    "/2024-01-24",
    "2024-01-03/",
    "../2024-01-03",
    "2023-12~/2024-01-03~",
    "[2024-01-04,2024-01-05]",
    "{2023-12,2024-01}",
    "[..2023-12-03]",
    "[2024-01-02..]",
    "2024-01~-03",
    "2024-01-03T00:00:00Z",
    "2024-01-03T16:30:00+03:30",
    "2024-01-03T13:00:00Z",
    "2024-01-03T16:30:00",
    "2024-01-03T23:59:59-12:00",
    "2024-01-03T00:00:00+14:00",
    "2024-01-04T01:00:00+03:00",
    "2024-01-03T22:30:00Z",
    "2024-01-05T12:00:00Z",
    "2024-01-02T09:59:59Z",
    "-0044-03-15",
    "0000",
    "1399-12-31",
    "Y170000002",
    "Y-999999999~",
};

}  // namespace hearsay::test
