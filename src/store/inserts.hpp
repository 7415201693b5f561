// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>

/// Statements by which more than one part of a recording fills the same table.
namespace hearsay::store {

constexpr std::string_view insert_record = "INSERT INTO record (key, kind, id) VALUES (?, ?, ?)";

constexpr std::string_view insert_entry =
    "INSERT INTO entry (recording, kind, id, change, digest) VALUES (?, ?, ?, ?, ?)";

constexpr std::string_view insert_text = "INSERT INTO search (rowid, text) VALUES (?, ?)";

}  // namespace hearsay::store
