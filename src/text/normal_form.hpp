// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hearsay::text {

/// Whether letters that differ in case alone are made one (full case folding).
enum class Case : std::uint8_t { kept, folded };

/// The text in Normalization Form C (UAX #15), in which what is canonically equivalent is the same.
/// None of a text that is no UTF-8.
[[nodiscard]] std::optional<std::string> composed(std::string_view text, Case letters);

}  // namespace hearsay::text
