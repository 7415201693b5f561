// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/records.hpp>

#include <string>
#include <string_view>

/// Texts of records as an enemy would write them.
namespace hearsay::support {

/// Puts a text behind every text of the records that is no reference, past the checks of the
/// reader.
void poison(Records& records, const std::string& with);

/// Whether an output holds what commands a terminal or turns a line around: control characters but
/// the line feed, overrides and embeddings of direction, isolates but the first strong one, and
/// bytes that are no UTF-8.
bool holds_danger(std::string_view output);

}  // namespace hearsay::support
