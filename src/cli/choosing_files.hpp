// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/reading.hpp>
#include <hearsay/store.hpp>

#include "cli/session.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace hearsay::cli {

/// Which files that the store has recorded need not be read again.
enum class Skip {
    none,
    same_look,    ///< those whose size, time of change and inode are as they were
    same_digest,  ///< of these, those whose content is, too
};

/// Which of the files that were found have to be read. Refers to these, which must outlive it.
class ChosenFiles {
public:
    /// Without a store, all of them.
    static Stored<ChosenFiles>
    choose(const Session& session, const FoundFiles& found, Store* store, Skip skip);

    /// All that were found, or copies of those.
    [[nodiscard]] std::vector<SourceFile> to_read() const;
    /// Whether the store was asked what it knows of them.
    [[nodiscard]] bool has_asked() const { return has_asked_; }

    /// What is unchanged but holds a record that was also read elsewhere must be read too: one of
    /// the two must go, and only reading both tells. Returns whether there was any.
    Stored<bool> bring_back(const IdSelection& read, Store& store);
    /// Whether any is left out that could be brought back.
    [[nodiscard]] bool any_is_left_out() const { return skipped_files() > 0; }

    [[nodiscard]] std::size_t skipped_files() const;
    [[nodiscard]] std::size_t skipped_records() const;

    /// Identities of files that were recorded before and are gone: of all where folders are named,
    /// else of those in the folders of the named files and the folders above.
    [[nodiscard]] const std::vector<std::string>& missing() const { return missing_; }

private:
    const std::vector<SourceFile>* found_ = nullptr;
    KnownFiles known_;  ///< of each of these
    std::vector<std::string> missing_;
    bool has_asked_ = false;
};

}  // namespace hearsay::cli
