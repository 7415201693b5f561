// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace hearsay::records {

/// Which word of a vocabulary a mistyped one is meant for. None where the nearest is its opposite
/// or something of another kind by how it begins (`uncertain` for `certain`, `ex-member` for
/// `member`), where a word and its opposite are equally near, or where it takes more than two edits
/// to come to it: then it is likelier another word (`supporter`, `supplier`).
[[nodiscard]] std::optional<std::string_view>
word_meant(std::string_view word, std::span<const std::string_view> words);

}  // namespace hearsay::records
