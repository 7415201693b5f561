// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/date.hpp>

#include "date/characters.hpp"

#include <optional>
#include <string>
#include <string_view>

/// What is wrong with a text, and the words for characters that have no place in a date.
namespace hearsay::edtf {

/// Nothing, or the reason why reading stopped.
using Fault = std::optional<DateError>;

/// What is wrong with `length` bytes at `at`, without advice.
DateError fault(std::size_t at, std::size_t length, std::string message);

/// What was expected ("a year of four digits") and is not at `at`, the end of the text included.
DateError unexpected(std::string_view text, std::size_t at, std::string_view wanted);

}  // namespace hearsay::edtf
