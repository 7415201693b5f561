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
/// `database_folder`. Names that would leave the folders of the record files are not followed,
/// links within are, as captures may be kept elsewhere. Only regular files are read, in pieces,
/// however large they are.
void verify_captures(
    const std::vector<Capture>& captures,
    const std::filesystem::path& database_folder,
    Verification& found
);

/// Warns of captures that are no files below the folders of their record files, as `Place` names
/// these (H113), of digests that no capture is named for (H117), and of captures that are not what
/// their digest says (H118) or have none (H119). Reads every capture, as `verify_captures` does.
std::vector<Diagnostic> capture_warnings(const Records& records);

}  // namespace hearsay::cli
