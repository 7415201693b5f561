// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Numbers as people write them, and how a record has them.
namespace hearsay::records {

/// The largest number that a claim can give.
inline constexpr std::int64_t largest_number = 1'000'000'000'000'000;

/// "write `value = 1200`" for "1,200", "write `value = { min = 10, max = 20 }`" for "10 to 20";
/// nothing where a text is neither a number nor a range that a claim can give. Zeros behind the
/// only comma or point may be thousands or decimals: "write `value = 84000` or `value = 84`".
std::string number_meant(std::string_view text);

/// The same of two numbers.
std::string range_meant(std::optional<std::int64_t> min, std::optional<std::int64_t> max);

}  // namespace hearsay::records
