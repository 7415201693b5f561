// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "date/point.hpp"

#include <string>

/// A single date in words: "about December 2023", "some day in January 2024", "winter 2023-24".
namespace hearsay::edtf {

std::string in_words(const Point& point);

/// "2024", "476 CE", and for the astronomical year -43 "44 BCE".
std::string year_in_words(std::int64_t year);

/// 1..12
std::string month_in_words(int month);

}  // namespace hearsay::edtf
