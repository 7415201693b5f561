// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Files that are no UTF-8 as a whole.
namespace hearsay::records {

/// "UTF-16" or "UTF-32" for bytes in one of these, whichever byte comes first: by their byte order
/// mark, or by NULs where the first characters are ASCII, as those of a record file are. Empty for
/// others.
std::string_view wide_encoding_of(std::string_view bytes);

/// Where the first line ends of a text whose lines all end with a carriage return alone, as on
/// Macs before 2001; none for any other text.
std::optional<std::size_t> lone_line_ends(std::string_view bytes);

/// Such a text with newlines, so that lines and columns are what an editor shows.
std::string with_line_feeds(std::string_view bytes);

}  // namespace hearsay::records
