// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

namespace hearsay::sample {

/// For as long as it lives, a sync of a folder calls `sync` instead, and fails with the error that
/// this returns, as of `errno`; 0 for none. Only one at a time. (`FaultyDisk` sees what SQLite does
/// alone, and the folder of a new database is synced by the store itself.)
class FolderSync {
public:
    explicit FolderSync(std::function<int()> sync);
    ~FolderSync();
    FolderSync(const FolderSync&) = delete;
    FolderSync& operator=(const FolderSync&) = delete;
};

}  // namespace hearsay::sample
