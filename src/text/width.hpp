// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// How much room a text takes on a terminal, and how to make it fit. Counted by extended grapheme
/// clusters (UAX #29) with the character widths of utf8proc (UAX #11). Texts are expected to be
/// terminal-safe (text/terminal.hpp): a control character counts as nothing, a byte that is no
/// UTF-8 as one column. Every function is linear in what it reads.
namespace hearsay::text {

/// One user-perceived character: its bytes and its columns (0, 1 or 2).
struct Cluster {
    std::string_view text;
    std::size_t width = 0;
};

/// The cluster at `pos`, which is moved behind it. A cluster is as wide as its widest code point;
/// a pair of regional indicators (a flag) and a sequence with the emoji variation selector take
/// two columns. Requires pos < text.size().
[[nodiscard]] Cluster next_cluster(std::string_view text, std::size_t& pos);

/// What stands for what is cut off.
constexpr std::string_view ellipsis = "…";

/// The columns of a text of one line.
[[nodiscard]] std::size_t width(std::string_view text);

/// The text as it is when it fits into `columns`; otherwise as many whole clusters as fit beside
/// the "…" put at its end. Nothing for zero columns. Stops reading where the room ends. A first
/// strong isolate that the cut would leave open is closed.
[[nodiscard]] std::string fit(std::string_view text, std::size_t columns);

enum class Align { left, right };

/// The text with spaces added up to `columns`; a wider one is returned as it is.
[[nodiscard]] std::string pad(std::string_view text, std::size_t columns, Align align);

/// The text in lines of at most `columns` (at least one), broken at spaces, which are dropped
/// there, and between wide letters (Chinese and Japanese put no spaces). A longer word is split
/// between clusters; newlines break always. An empty text is one empty line. Only a cluster that
/// is by itself wider than `columns` takes more. First strong isolates (text/terminal.hpp) are
/// closed at the end of a line and opened again on the next.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t columns);

}  // namespace hearsay::text
