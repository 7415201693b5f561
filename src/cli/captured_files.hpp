// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/diagnostic.hpp>
#include <hearsay/records.hpp>
#include <hearsay/verification.hpp>

#include <filesystem>
#include <vector>

namespace hearsay::cli {

/// Compares the captures with the digests that their documents have on record, and adds to `found`
/// how many were compared and what is wrong with which. Identities of record files are relative to
/// `database_folder`. Reads nothing but regular files below the folders of the record files; a file
/// is read in pieces, however large it is.
void verify_captures(
    const std::vector<Capture>& captures,
    const std::filesystem::path& database_folder,
    Verification& found
);

/// Warns of captures that are no files below the folders of their record files, as `Place` names
/// these (H113), and of digests that no capture is named for (H117). One look at each; nothing is
/// read.
std::vector<Diagnostic> capture_warnings(const Records& records);

}  // namespace hearsay::cli
