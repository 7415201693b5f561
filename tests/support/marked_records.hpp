// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/records.hpp>

#include <set>
#include <string>
#include <string_view>

/// Records of which every text can be told from every other wherever it is printed.
namespace hearsay::support {

/// Puts a mark of its own, "q17z", behind every id and every text of the records that a person
/// writes, fills the texts that are empty, and gives each date a year of its own, from 3000 on.
/// References stay what they refer to. Marks are letters and digits, so no format escapes them.
void mark(Records& records);

/// The marks, and the years from 3000 to 9999, that stand in an output.
std::set<std::string> marks_in(std::string_view output);

}  // namespace hearsay::support
