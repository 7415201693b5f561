// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/reading.hpp>

#include <span>

/// The explanations of codes by family; `code_explanations` has them all. Examples leave out what
/// every record file has, and refer to an event `kerman`, actors `is-k`, `is`, `iran`, `israel`, an
/// outlet `irna`, its document `irna-1`, and a claim `first`, in which `is-k` says that it did it.
namespace hearsay::records {

std::span<const CodeExplanation> codes_of_files();     ///< H00x
std::span<const CodeExplanation> codes_of_records();   ///< H01x, H02x
std::span<const CodeExplanation> codes_of_claims();    ///< H03x, H04x, H05x
std::span<const CodeExplanation> codes_of_warnings();  ///< H1xx

}  // namespace hearsay::records
