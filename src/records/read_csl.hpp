// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/import.hpp>

#include "text/json.hpp"

#include <string>
#include <string_view>

namespace hearsay::records {

/// The items of a text in CSL-JSON: an array of objects, or one object. A text that is none, or is
/// nested deeper than any such text, is a fault. Never throws on what it holds.
Result<text::Json, ImportFault> read_csl(std::string_view content);

/// A date variable of an item as EDTF: from `date-parts` with `season` and `circa`, or a `literal`
/// or `raw` text that is EDTF by itself. Empty where there is none, or none that can be written so.
std::string date_of_csl(const text::Json& item, const char* variable);

/// A remark on a winter, which may be the one that ends in its year or the one that begins in it,
/// as EDTF has it; empty for other dates.
std::string either_winter(const text::Json& item, const char* variable);

/// Whether the EDTF that `date_of_csl` made of a date says all that the date does: it has nothing
/// in words beside its parts, and no season that is left out.
bool date_of_csl_says_all(const text::Json& date);

}  // namespace hearsay::records
