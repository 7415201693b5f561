// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/trace.hpp>

#include <string>

namespace hearsay::cli {

/// That the claim of a trace was not on record by the day of its cut, or not certainly. `as_of` is
/// the day as it was asked for.
std::string not_on_record(const Trace& traced, const std::string& as_of);

}  // namespace hearsay::cli
