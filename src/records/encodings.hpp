// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>

/// Files that are no UTF-8 as a whole.
namespace hearsay::records {

/// "UTF-16" or "UTF-32" for bytes in one of these, whichever byte comes first: by their byte order
/// mark, or by NULs where the first characters are ASCII, as those of a record file are. Empty for
/// others.
std::string_view wide_encoding_of(std::string_view bytes);

}  // namespace hearsay::records
