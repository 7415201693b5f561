// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>
#include <vector>

namespace hearsay::text {

/// A sentence that runs from left to right in pieces, each of which has one direction: names and
/// titles within it that hold anything from right to left, or that turns what follows, are pieces
/// of their own, so that each can be isolated by itself and the sentence stays in its order
/// (UAX #9, 2.7: "stateful" text of several directions needs isolates round each quotation). What
/// stands in quotation marks (“…”) is one piece; elsewhere a piece ends at a letter that runs from
/// left to right, and at a comma, colon, semicolon or parenthesis. Together they are the sentence;
/// none is empty. Linear.
[[nodiscard]] std::vector<std::string_view> by_directions(std::string_view sentence);

}  // namespace hearsay::text
